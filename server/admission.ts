import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isMultipart, partsOf } from "./multipart.ts";
import { nestsTooDeep } from "./nesting.ts";

const mostHeaders = 100;
const longestAddress = 8 * 1024;

/** Names and values in turn. */
function hostsIn(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === "host") hosts++;
  return hosts;
}

/** Older than HTTP/1.0, or in chunks, which came after it. */
function isOfAnotherDay({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion === "0.9" || (httpVersion === "1.0" && headers["transfer-encoding"] !== undefined);
}

/** The status of a head that is too much, or that two programs could read in two ways. */
export function excessInHead(req: IncomingMessage): number | undefined {
  const { rawHeaders, url = "", headers } = req;
  if (url.length > longestAddress) return 414;
  if (rawHeaders.length / 2 > mostHeaders) return 431;
  if (hostsIn(rawHeaders) > 1 || isOfAnotherDay(req)) return 400;
  // A few bytes of it may be a gigabyte, and no browser sends it.
  const coding = headers["content-encoding"] ?? "identity";
  return coding.toLowerCase() === "identity" ? undefined : 415;
}

/** The status of a body that would keep the parsers of Next and React busy. */
export function excessInBody(bytes: Buffer, headers: IncomingHttpHeaders): 400 | 413 | undefined {
  const parts = isMultipart(headers) ? partsOf(bytes, headers) : [];
  if (typeof parts === "number") return parts;
  return nestsTooDeep(bytes, headers, parts) ? 400 : undefined;
}
