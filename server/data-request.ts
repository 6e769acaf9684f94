import { type Answer, inPlainWords } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import { lacksBoundary } from "./multipart.ts";
import { declaredLength } from "./read-body.ts";
import { tellUnavailable } from "./unavailable.ts";

/** Uploads go through unread: the parser of Node holds a body to the length that it has declared. */
function problemWith({ req, route }: Exchange, fromOurPage: boolean): number | undefined {
  if (!fromOurPage) return 403;
  if (req.headers["transfer-encoding"] !== undefined) return 411;
  if (lacksBoundary(req.headers)) return 415;
  return declaredLength(req.headers) > route.bodyLimit ? 413 : undefined;
}

/** A request that changes something and is no form of a page: uploads, next-auth. */
export async function answerToData(exchange: Exchange, fromOurPage: boolean): Promise<Answer | undefined> {
  const problem = problemWith(exchange, fromOurPage);
  if (problem === undefined) {
    tellUnavailable(exchange.res, exchange.context);
    await exchange.handle(exchange.req, exchange.res);
    return undefined;
  }
  return inPlainWords(problem);
}
