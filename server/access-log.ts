import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "#lib/log.ts";

/** One line for each request, without its query: links to set up or sign in carry their secret there. */
export function noteAccess(req: IncomingMessage, res: ServerResponse, requestId: string): void {
  const start = performance.now();
  const { method } = req;
  const path = (req.url ?? "").replace(/[?#].*$/s, "");
  res.once("close", () => {
    const status = res.statusCode;
    const entry = { requestId, method, path, status, ms: Math.round(performance.now() - start) };
    // Of a full disk or a full house the log hears once, not with every reader.
    if (status >= 500 && status !== 503) log().info(entry, "answered with an error");
    else log().debug(entry, res.writableFinished ? "answered" : "the client left");
  });
}
