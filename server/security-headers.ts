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
export function securityHeaders({ kind }: Route): Readonly<Record<string, string>> {
  const always = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    ...(kind === "private" && { "cache-control": "private, no-store" }),
  };
  // A file carries the policy that its own route gives it.
  if (kind === "asset") return always;
  return {
    ...always,
    "x-frame-options": "DENY",
    "content-security-policy": kind === "private" ? framePolicy : readerPolicy,
    ...(kind === "page" && { "speculation-rules": `"${speculationPath}"` }),
  };
}
