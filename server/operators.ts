import type { IncomingMessage } from "node:http";
import { env } from "#lib/env.ts";
import { type Answer, inPlainWords } from "./answer.ts";
import { type Health, health } from "./health.ts";
import { isInsider } from "./insider.ts";
import { isSafe } from "./methods.ts";
import { metrics, metricsType } from "./metrics.ts";

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

async function measurements(insider: boolean): Promise<Answer> {
  if (!insider) return inPlainWords(404);
  const text = await metrics();
  if (text === undefined) return plain(503, "The other processes do not answer.\n");
  return { status: 200, headers: { "content-type": metricsType }, body: Buffer.from(text) };
}

const answers: ReadonlyMap<string, Respond> = new Map<string, Respond>([
  ["/healthz", () => plain(200, "ok")],
  ["/readyz", readiness],
  ["/metrics", measurements],
]);

/**
 * What the front answers to whoever runs it: that the process lives (`/healthz`), that it can serve readers
 * (`/readyz`), and what it does (`/metrics`). Undefined for every other path.
 */
export function operatorsAnswer(req: IncomingMessage, path: string): Answer | Promise<Answer> | undefined {
  const respond = answers.get(path);
  if (respond === undefined) return undefined;
  if (isSafe(req)) return respond(isInsider(req, env().metricsToken));
  return { ...inPlainWords(405), headers: { allow: "GET, HEAD", "content-type": "text/plain" } };
}
