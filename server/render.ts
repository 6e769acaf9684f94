import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { log } from "#lib/log.ts";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import type { Answer } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import { HeldResponse } from "./held-response.ts";
import { plainHtml } from "./plain-html.ts";
import type { Route } from "./routes.ts";
import { outwardFault, wordsOfFault } from "./unavailable.ts";
import type { Words } from "./words.ts";

export interface Rendered extends Answer {
  /** A person can read it; otherwise the front says it in its own words. */
  readonly readable: boolean;
  /** In which words, where the status does not tell. */
  readonly words?: Words | undefined;
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

/** What belongs to one person is never kept, whatever Next says; hints of Next are for its scripts. */
function ownHeaders({ headers }: Answer, { kind }: Route): OutgoingHttpHeaders {
  const { "cache-control": cache, link: _, ...rest } = headers;
  if (kind === "private") return { ...rest, ...(headers.link !== undefined && { link: headers.link }) };
  return { ...rest, ...(cache !== undefined && { "cache-control": cache }) };
}

/** Readers get the page and nothing of the framework; under a redirect Next puts one of its error documents. */
function ownBody(answer: Answer, { route, head }: Exchange): Buffer {
  if (isRedirect(answer)) return Buffer.alloc(0);
  if (route.kind !== "page" || !isHtml(answer)) return answer.body;
  return Buffer.from(plainHtml(answer.body.toString(), head));
}

/**
 * Lets Next answer out of sight, and gives the answer the status that the page has set. Rendering ends with the
 * client who asked for it, unless it is `shared` with others.
 */
export async function render(
  exchange: Exchange,
  req: IncomingMessage,
  { shared = false } = {},
): Promise<Rendered | undefined> {
  const { requestId } = exchange.context;
  const context: RequestContext = { ...exchange.context };
  const held = new HeldResponse(req);
  const leave = () => held.abandon();
  if (!shared) exchange.res.once("close", leave);
  try {
    await runInRequest(context, () => exchange.handle(req, held));
    const answer = await held.whole;
    if (answer === undefined) return undefined;
    const readable = isReadable(answer);
    const status = outwardFault(outwardStatus(answer, context.status, req.method), context);
    const { route } = exchange;
    const words = wordsOfFault(status, context);
    return { status, headers: ownHeaders(answer, route), body: ownBody(answer, exchange), readable, words };
  } catch (error) {
    log().error({ err: error, requestId }, "Next failed to answer");
    return { status: 500, headers: {}, body: Buffer.alloc(0), readable: false };
  } finally {
    exchange.res.off("close", leave);
  }
}
