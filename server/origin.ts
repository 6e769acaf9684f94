import type { IncomingHttpHeaders } from "node:http";
import type { Site } from "#lib/site-origin.ts";

const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

function isOurs(origin: string, site: Site): boolean {
  if (origin === site.origin) return true;
  if (!site.loopback) return false;
  const { protocol, port } = new URL(site.origin);
  return loopbackHosts.some((host) => origin === new URL(`${protocol}//${host}:${port}`).origin);
}

/** Only a page of this site may ask for a change, whatever the Host or a forwarded header says. */
export function isFromOurPage(headers: IncomingHttpHeaders, site: Site): boolean {
  const { origin } = headers;
  const fetchSite = headers["sec-fetch-site"];
  if (origin === undefined) return fetchSite === "same-origin";
  return isOurs(origin, site) && (fetchSite === undefined || ["same-origin", "none"].includes(fetchSite));
}
