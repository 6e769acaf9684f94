import type { IncomingHttpHeaders } from "node:http";

const strong = (tag: string) => tag.replace(/^W\//, "");

/** Whether a client says that it has what bears this tag. Weak or not: for reading again the difference is none. */
export function isKnownTo({ "if-none-match": known }: IncomingHttpHeaders, etag: string): boolean {
  if (known === undefined) return false;
  const wanted = strong(etag);
  return known.split(",").some((one) => {
    const tag = one.trim();
    return tag === "*" || strong(tag) === wanted;
  });
}
