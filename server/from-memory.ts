import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { codingFor } from "./codings.ts";
import { isKnownTo } from "./conditions.ts";
import type { KeptPage } from "./kept-page.ts";
import type { PageMemory } from "./page-memory.ts";
import { hasBody } from "./read-body.ts";
import { type ReadyAnswer, sendReady } from "./ready-answer.ts";
import { tally } from "./tally.ts";
import { seqIn } from "./written.ts";

/** The page as this client is to have it. */
export function readyAnswer(page: KeptPage, headers: IncomingHttpHeaders): ReadyAnswer {
  if (page.status === 200 && isKnownTo(headers, page.etag)) return page.unchanged;
  const accepted = headers["accept-encoding"];
  return page.whole[codingFor(typeof accepted === "string" ? accepted : undefined)];
}

/**
 * Answers at once with a remembered page, or says that it cannot. Nearly every request of readers ends here:
 * no promise, no closure, no line in the log.
 */
export function answeredFromMemory(req: IncomingMessage, res: ServerResponse, memory: PageMemory): boolean {
  if (req.method !== "GET" || hasBody(req.headers)) return false;
  const page = memory.kept(req.url ?? "", seqIn(req.headers.cookie));
  if (page === undefined) return false;
  const ready = readyAnswer(page, req.headers);
  tally.hits++;
  ready.answered.count++;
  sendReady(res, ready);
  return true;
}
