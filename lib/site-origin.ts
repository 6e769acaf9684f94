import { env } from "#lib/env.ts";

/** The address that readers type; every link starts with it, and no header of a request changes it. */
export interface Site {
  readonly origin: string;
  /** Nobody has named an address: the names of this machine are one and the same. */
  readonly loopback: boolean;
}

// Next's bundle and `node server.ts` are two module graphs: both must name the same address.
const key = Symbol.for("masthead.site");
const shared = globalThis as { [key]?: Site };

/** The configured site, for a server that listens on `port`. */
export function siteOn(port: number): Site {
  const { siteUrl } = env();
  return { origin: siteUrl ?? new URL(`http://localhost:${port}`).origin, loopback: siteUrl === undefined };
}

/** Only a server that listens knows its port for certain: PORT=0 lets the system choose. */
export function announceSite(site: Site): void {
  shared[key] = site;
}

export function site(): Site {
  return shared[key] ?? siteOn(env().port);
}

export function siteOrigin(): string {
  return site().origin;
}
