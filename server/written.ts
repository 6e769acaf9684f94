import type { Exchange } from "./exchange.ts";

/** For so many seconds whoever has changed something is shown it by every process. */
const seconds = 60;
const name = "masthead-seq";

/** The number of the last event that a browser has caused, as its cookie says. */
export function seqIn(cookie: string | undefined): number | undefined {
  if (cookie === undefined || !cookie.includes(name)) return undefined;
  const seq = /(?:^|;\s*)masthead-seq=(\d{1,15})(?:;|$)/.exec(cookie)?.[1];
  return seq === undefined ? undefined : Number(seq);
}

/** The answer to a change says which event it was, in a cookie: a process that is behind then catches up first. */
export function announceWrites({ res, context, site }: Exchange): void {
  const secure = site.origin.startsWith("https:") ? "; Secure" : "";
  const writeHead = res.writeHead.bind(res);
  const value = (...given: unknown[]): unknown => {
    const seq = context.written?.seq;
    const cookie = `${name}=${seq}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
    if (seq !== undefined) res.appendHeader("set-cookie", cookie);
    return Reflect.apply(writeHead, res, given);
  };
  Object.defineProperty(res, "writeHead", { value });
}
