import type { IncomingHttpHeaders } from "node:http";

export interface Standing {
  readonly origin: string;
  readonly clientAddress: string;
  /** The content policy of this answer: Next takes the nonce of its inline scripts from it. */
  readonly policy?: string | undefined;
}

/** What only Next itself, or a proxy of ours, may say. */
const foreign =
  /^(forwarded$|x-forwarded-|x-real-ip$|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-matched-path$|x-now-|x-vercel-|x-prerender-|next-resume|x-nonce$|content-security-policy)/;

/** What the client router of Next says: readers' pages are asked for as HTML. */
const ofRouter = /^(rsc$|next-)/;

/** The headers with which a request goes on to Next: one host, one origin, one client, none of them hearsay. */
export function headersForNext(
  headers: IncomingHttpHeaders,
  { origin, clientAddress, policy }: Standing,
  { router, checked }: { router: boolean; checked: boolean },
): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !foreign.test(name) && (router || !ofRouter.test(name)),
  );
  const { host } = new URL(origin);
  // To a client without a name Next gives the head of a page late, by a script that readers never get.
  const name = { "user-agent": headers["user-agent"] || "unknown" };
  const own = { host, "x-forwarded-host": host, "x-forwarded-for": clientAddress, ...name };
  // It is ours, perhaps under another name of this machine, or it was not said at all.
  const sender = checked ? { origin } : {};
  const nonce = policy === undefined ? {} : { "content-security-policy": policy };
  return { ...Object.fromEntries(kept), ...own, ...sender, ...nonce };
}
