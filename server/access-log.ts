import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "#lib/log.ts";
import { requestTime } from "./measures.ts";
import { routeOf, unknown } from "./routes.ts";
import { answersOf } from "./tally.ts";
import type { Target } from "./target.ts";

interface Request {
  readonly requestId: string;
  readonly target: Target | undefined;
}

/** Counts each request, and writes a line without its query: links to set up or sign in carry their secret there. */
export function noteAccess(req: IncomingMessage, res: ServerResponse, { requestId, target }: Request): void {
  const start = performance.now();
  const { method, url = "" } = req;
  res.once("close", () => {
    const ms = performance.now() - start;
    const { statusCode: status } = res;
    const { kind } = target ? routeOf(target.path) : unknown;
    answersOf(kind, status).count++;
    requestTime.observe({ kind }, ms / 1000);
    // A full disk or a full house needs no line for every reader: the measures count them.
    const level = status >= 500 && status !== 503 ? "info" : "debug";
    if (!log().isLevelEnabled(level)) return;
    const path = url.replace(/[?#].*$/s, "");
    const message = res.writableFinished ? "answered" : "the client left";
    log()[level]({ requestId, method, path, status, ms: Math.round(ms) }, message);
  });
}
