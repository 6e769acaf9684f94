import { pageNumber } from "#lib/page-number.ts";
import type { Exchange } from "./exchange.ts";
import { caching } from "./kept-page.ts";
import type { AskedPage, Given, PageMemory } from "./page-memory.ts";
import { render } from "./render.ts";
import { canonicalRequest } from "./replay.ts";
import type { Route } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";

/** The first page of a list, however it is asked for, is the list. */
function isFirstPage(name: string, value: string): boolean {
  return (name === "page" || name === "comments") && pageNumber(value) === 1;
}

/** The query that the route knows, in the order of its row and each parameter once; what else is said is noise. */
function knownQuery({ query }: Route, asked: URLSearchParams): URLSearchParams {
  const known = new URLSearchParams();
  for (const name of query) {
    const value = asked.get(name);
    if (value !== null && !isFirstPage(name, value)) known.set(name, value);
  }
  return known;
}

/** The page that is asked for, spelled as all spell it; undefined if the path has another, plainer spelling. */
function pageAskedFor(exchange: Exchange): AskedPage | undefined {
  const { target, route, req, site, scripts } = exchange;
  if (!/^\/([a-z0-9.-]+(\/[a-z0-9.-]+)*)?$/.test(target.path)) return undefined;
  const query = knownQuery(route, new URL(target.href, "http://localhost").searchParams);
  const key = query.size === 0 ? target.path : `${target.path}?${query}`;
  return {
    key,
    path: target.path,
    kind: route.kind,
    endless: query.size > 0,
    head: { ...securityHeaders(route, { origin: site.origin, inline: scripts?.inline }), ...caching },
    render: () => render(exchange, canonicalRequest(req, key), { shared: true }),
  };
}

/** A page from memory, or rendered for everyone who waits for it. */
export async function remembered(exchange: Exchange, memory: PageMemory): Promise<Given> {
  const asked = pageAskedFor(exchange);
  return asked ? memory.page(asked) : render(exchange, exchange.req);
}
