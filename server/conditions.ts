import type { IncomingHttpHeaders } from "node:http";

/** Whether a client says that it has what bears this tag. Weak or not: for reading again the difference is none. */
export function isKnownTo({ "if-none-match": known }: IncomingHttpHeaders, etag: string): boolean {
  if (known === undefined) return false;
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.split(",").some((tag) => tag.trim() === "*" || plain(tag) === plain(etag));
}
