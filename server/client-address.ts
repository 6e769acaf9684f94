import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** One spelling for one address: without port, zone or brackets, IPv4 as IPv4, IPv6 short and in lower case. */
export function normalAddress(text: string): string | undefined {
  const bare = /^\[(.+)\](:\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, "");
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined;
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(short);
  if (mapped === null) return short;
  const [high, low] = mapped.slice(1).map((part) => Number.parseInt(part, 16));
  return high === undefined || low === undefined
    ? short
    : [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/**
 * Who is asking. Each of our proxies appends the address that it saw to X-Forwarded-For: with n of them the
 * n-th from the right is true, and what stands further left is whatever the client likes to say.
 */
export function clientAddress(req: IncomingMessage, trustedProxies: number): string {
  const forwarded = [req.headers["x-forwarded-for"] ?? []].flat().join(",");
  const claims = forwarded.split(",").map((part) => normalAddress(part.trim()));
  let known = normalAddress(req.socket.remoteAddress ?? "") ?? "unknown";
  for (let hop = 1; hop <= trustedProxies; hop++) {
    const claim = claims.at(-hop);
    if (claim === undefined) return known;
    known = claim;
  }
  return known;
}
