import type { ServerResponse } from "node:http";
import type { Route } from "./routes.ts";
import { speculationPath } from "./speculation-rules.ts";

export const framePolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

// The one thing that a style attribute carries is data, such as a section's colour (decision 7).
const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  framePolicy,
].join("; ");

/** What every answer of a route says to the browser. No-referrer would make browsers hide the Origin of forms. */
export function setSecurityHeaders(res: ServerResponse, route: Route): void {
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("referrer-policy", "strict-origin-when-cross-origin");
  if (route.kind === "private") res.setHeader("cache-control", "private, no-store");
  // A file carries the policy that its own route gives it.
  if (route.kind === "asset") return;
  res.setHeader("x-frame-options", "DENY");
  res.setHeader("content-security-policy", route.kind === "private" ? framePolicy : readerPolicy);
  if (route.kind === "page") res.setHeader("speculation-rules", `"${speculationPath}"`);
}
