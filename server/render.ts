import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders } from "node:http";
import type { RequestContext } from "#lib/request-context.ts";
import { type Answer, comeAgain } from "./answer.ts";
import { answerOfNext } from "./answer-of-next.ts";
import type { Exchange } from "./exchange.ts";
import { plainHtml } from "./plain-html.ts";
import type { Asked } from "./render-slots.ts";
import type { Route } from "./routes.ts";
import { outwardFault, wordsOfFault } from "./unavailable.ts";
import type { Words } from "./words.ts";

export interface Rendered extends Answer {
  /** A person can read it; otherwise the front says it in its own words. */
  readonly readable: boolean;
  /** In which words, where the status does not tell. */
  readonly words?: Words | undefined;
  /** What it is to be forgotten with, besides its own path. */
  readonly hangsOn: readonly string[];
  /** When the clock alone makes another answer of it. */
  readonly holdsUntil?: Date | undefined;
}

function isHtml(answer: Answer): boolean {
  return /^text\/html\b/.test(String(answer.headers["content-type"] ?? ""));
}

function isRedirect({ status }: Answer): boolean {
  return status >= 300 && status < 400;
}

/** The error documents of Next have an empty body, because their words are in scripts alone. */
function isReadable(answer: Answer): boolean {
  if (isRedirect(answer)) return true;
  if (answer.body.subarray(0, 2000).includes('<html id="__next_error__"')) return false;
  return answer.status < 400 || (answer.status < 500 && isHtml(answer) && answer.body.length > 0);
}

function outwardStatus(answer: Answer, wanted: number | undefined, method: string | undefined): number {
  if (answer.status === 200) return wanted ?? 200;
  // A browser would send a form again to where 307 points.
  return answer.status === 307 && (wanted === 303 || method === "POST") ? 303 : answer.status;
}

/** What belongs to one person is never kept, whatever Next says. */
function ownHeaders({ headers }: Answer, { kind }: Route): OutgoingHttpHeaders {
  const { "cache-control": cache, link, ...rest } = headers;
  if (kind === "private") return { ...rest, ...(link !== undefined && { link }) };
  const fonts = hintsForFonts(link);
  return {
    ...rest,
    ...(fonts !== "" && { link: fonts }),
    ...(cache !== undefined && { "cache-control": cache }),
  };
}

/** The other hints of Next are for its scripts, which readers do not get. */
function hintsForFonts(link: OutgoingHttpHeader | undefined): string {
  const hints = [link ?? []].flat().flatMap((line) => String(line).split(/,\s*(?=<)/));
  return hints.filter((hint) => /;\s*as="?font"?\s*(;|$)/.test(hint)).join(", ");
}

/** Readers get the page and nothing of the framework; under a redirect Next puts one of its error documents. */
function ownBody(answer: Answer, { route, scripts }: Exchange): Buffer {
  if (isRedirect(answer)) return Buffer.alloc(0);
  if (route.kind !== "page" || !isHtml(answer)) return answer.body;
  return Buffer.from(plainHtml(answer.body.toString(), scripts?.head ?? ""));
}

/** A page that a form needs is part of the form: it waits with the forms. */
function askedOf({ route, req }: Exchange, { url = "/" }: IncomingMessage, shared: boolean): Asked {
  return { route, method: req.method, url, shared };
}

/** The answer of Next as people get it, with the status that the page has set. See `answerOfNext`. */
export async function render(
  exchange: Exchange,
  req: IncomingMessage,
  { shared = false } = {},
): Promise<Rendered | undefined> {
  const { route, slots } = exchange;
  const hangsOn = new Set<string>();
  const context: RequestContext = { ...exchange.context, hangsOn };
  const asked = askedOf(exchange, req, shared);
  const answer = await answerOfNext({ exchange, req, context, asked });
  if (answer === undefined) return undefined;
  const readable = isReadable(answer);
  const status = outwardFault(outwardStatus(answer, context.status, req.method), context);
  const words = wordsOfFault(status, context);
  if (status === 200 && readable) slots.found(asked);
  const sent = { status, headers: ownHeaders(answer, route), body: ownBody(answer, exchange) };
  return { ...sent, readable, words, hangsOn: [...hangsOn], holdsUntil: context.holdsUntil };
}

/** The answer of Next to its own client router, which understands it as it is. */
export async function relay(exchange: Exchange, req: IncomingMessage): Promise<Answer | undefined> {
  const context: RequestContext = { ...exchange.context };
  const asked = askedOf(exchange, req, false);
  const answer = await answerOfNext({ exchange, req, context, asked });
  if (answer === undefined) return undefined;
  const status = outwardFault(answer.status, context);
  return { ...answer, status, headers: { ...answer.headers, ...comeAgain(status) } };
}
