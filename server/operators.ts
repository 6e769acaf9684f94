import type { IncomingMessage } from "node:http";
import { env } from "#lib/env.ts";
import { type Answer, inPlainWords } from "./answer.ts";
import { type Health, health } from "./health.ts";
import { isInsider } from "./insider.ts";
import { isSafe } from "./methods.ts";

type Respond = (insider: boolean) => Answer | Promise<Answer>;

function plain(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(text) };
}

function details(status: number, found: Health): Answer {
  const headers = { "content-type": "application/json" };
  return { status, headers, body: Buffer.from(`${JSON.stringify(found)}\n`) };
}

/** 503 only if readers get no pages: whoever distributes them would otherwise turn them away for nothing. */
async function readiness(insider: boolean): Promise<Answer> {
  const found = await health();
  const status = found.status === "not ready" ? 503 : 200;
  if (insider) return details(status, found);
  return plain(status, status === 503 ? "not ready" : "ready");
}

const answers: ReadonlyMap<string, Respond> = new Map<string, Respond>([
  ["/healthz", () => plain(200, "ok")],
  ["/readyz", readiness],
]);

/**
 * What the front answers to whoever runs it: that the process lives (`/healthz`), and that it can serve readers
 * (`/readyz`). Undefined for every other path.
 */
export function operatorsAnswer(req: IncomingMessage, path: string): Answer | Promise<Answer> | undefined {
  const respond = answers.get(path);
  if (respond === undefined) return undefined;
  if (isSafe(req)) return respond(isInsider(req, env().metricsToken));
  return { ...inPlainWords(405), headers: { allow: "GET, HEAD", "content-type": "text/plain" } };
}
