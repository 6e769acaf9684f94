import type { IncomingMessage, ServerResponse } from "node:http";
import { excessInHead } from "./admission.ts";
import { hasBody } from "./read-body.ts";
import { closed, type Route } from "./routes.ts";

const safe = ["GET", "HEAD"];

export function isSafe({ method = "" }: IncomingMessage): boolean {
  return safe.includes(method);
}

function methodsOf({ kind, html }: Route): readonly string[] {
  if (html) return [...safe, "POST"];
  return kind === "private" ? [...safe, "POST", "PUT", "PATCH", "DELETE"] : safe;
}

/** The status of what is too much or what no route does, before anything of its body is read. */
export function refusalOf(req: IncomingMessage, res: ServerResponse, route: Route): number | undefined {
  const excess = excessInHead(req);
  if (excess !== undefined) return excess;
  if (closed.includes(route)) return 404;
  const methods = methodsOf(route);
  if (!methods.includes(req.method ?? "")) {
    res.setHeader("allow", methods.join(", "));
    return 405;
  }
  // Two programs may disagree about where such a request ends.
  return isSafe(req) && hasBody(req.headers) ? 400 : undefined;
}
