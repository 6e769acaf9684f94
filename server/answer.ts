import { once } from "node:events";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { hasBody } from "./read-body.ts";
import { wordsFor } from "./words.ts";

/** A whole response, ready to be judged, changed or sent. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** An address that names its content has it for good. */
export const forGood = "public, max-age=31536000, immutable";

/** How long, and how much, a client that we have refused may go on sending before we hang up. */
const patience = 2000;
const mostDiscarded = 64 * 1024 * 1024;

/** When whoever is turned away for the moment may ask again. */
export function comeAgain(status: number): { "retry-after"?: string } {
  return status === 503 ? { "retry-after": "10" } : {};
}

/** For programs, such as the client router of Next. */
export function inPlainWords(status: number): Answer {
  const { title, text } = wordsFor(status);
  const headers = { "content-type": "text/plain; charset=utf-8", ...comeAgain(status) };
  return { status, headers, body: Buffer.from(`${title}. ${text}\n`) };
}

/** Reads on without keeping anything: hanging up on a client that still sends makes it lose our answer. */
async function discardRest(req: IncomingMessage): Promise<void> {
  const given = new AbortController();
  const wait = { signal: given.signal };
  let size = 0;
  req.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > mostDiscarded) given.abort();
  });
  req.resume();
  const ended = once(req, "end", wait).catch(() => undefined);
  await Promise.race([ended, delay(patience, undefined, wait).catch(() => undefined)]);
  given.abort();
}

/** Our own server knows how an answer is cut and whether the connection stays. */
const ofConnection = new Set(["transfer-encoding", "connection", "keep-alive", "x-powered-by"]);

/** Whose length is that of another answer, or none at all. */
const bodiless = new Set([204, 304]);

export async function send(req: IncomingMessage, res: ServerResponse, answer: Answer): Promise<void> {
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined && !ofConnection.has(name)) res.setHeader(name, value);
  }
  if (!bodiless.has(answer.status)) res.setHeader("content-length", answer.body.length);
  res.statusCode = answer.status;
  // What follows on this connection may belong to what could not be understood.
  if (answer.status === 400) res.shouldKeepAlive = false;
  if (req.complete || !hasBody(req.headers)) {
    res.end(answer.body);
    return;
  }
  res.setHeader("connection", "close");
  res.write(answer.body);
  await discardRest(req);
  res.end();
}
