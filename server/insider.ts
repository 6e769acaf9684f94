import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { normalAddress } from "./client-address.ts";

/** What is asked about a request. */
interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly httpVersion: string;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const ofProxies = /^(forwarded|via|x-real-ip|x-client-ip|true-client-ip|x-forwarded-.+|cf-.+)$/;
const ownName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

function isLoopback(address: string | undefined): boolean {
  const normal = normalAddress(address ?? "") ?? "";
  return normal === "::1" || normal.startsWith("127.");
}

/** A proxy on this machine connects like a program of this machine, but speaks for anybody. */
function cameThroughProxy({ headers, httpVersion }: Caller): boolean {
  const names = Object.keys(headers);
  // Out of the box nginx says nothing of whom it speaks for, but speaks an older HTTP.
  return httpVersion === "1.0" || names.some((name) => ofProxies.test(name));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function hasToken({ headers }: Caller, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/**
 * Whether the one who asks may see how the server is doing: a program on this machine that asks it directly and
 * by a name of this machine, or whoever has the token.
 */
export function isInsider(req: Caller, token: string | undefined): boolean {
  if (token !== undefined && hasToken(req, token)) return true;
  return (
    isLoopback(req.socket.remoteAddress) && ownName.test(req.headers.host ?? "") && !cameThroughProxy(req)
  );
}
