import { log } from "#lib/log.ts";
import { excessInBody } from "./admission.ts";
import { type Answer, inPlainWords } from "./answer.ts";
import { type Exchange, wantsData } from "./exchange.ts";
import { formAsSent } from "./form-as-sent.ts";
import { isWhole, lacksBoundary } from "./multipart.ts";
import { type Control, formIn } from "./posted-form.ts";
import { type Body, readBody } from "./read-body.ts";
import { refusalPage } from "./refusal-page.ts";
import { type Rendered, relay, render } from "./render.ts";
import { pageOf, replay } from "./replay.ts";
import { type Field, typedFields } from "./typed-fields.ts";
import type { Words } from "./words.ts";

function problemWith({ req }: Exchange, body: Body, fromOurPage: boolean): number | undefined {
  if (!fromOurPage) return 403;
  if (!body.ok) return body.status;
  const isForm = wantsData(req) || /^multipart\/form-data\b/i.test(req.headers["content-type"] ?? "");
  if (!isForm || lacksBoundary(req.headers)) return 415;
  return isWhole(body.bytes, req.headers) ? excessInBody(body.bytes, req.headers) : 400;
}

/** The form that was posted, as its page holds it now: with the ids of this build and a token of today. */
async function freshForm(exchange: Exchange, fields: readonly Field[]): Promise<Control[] | undefined> {
  if (!fields.some(({ name }) => name === "form")) return undefined;
  const page = await render(exchange, pageOf(exchange.req));
  return page?.readable && page.status === 200 ? formIn(page.body.toString(), fields) : undefined;
}

/** What is refused comes back with every word of it, and with a way to send it again if it was ours. */
async function refuse(
  exchange: Exchange,
  status: number,
  bytes: Buffer | undefined,
  words?: Words,
): Promise<Answer> {
  const { req, target, site, context } = exchange;
  log()[words ? "debug" : "info"]({ requestId: context.requestId, status }, "a form was refused");
  if (wantsData(req)) return inPlainWords(status);
  const fields = bytes === undefined ? [] : await typedFields(bytes, req.headers);
  const base = { status, requestId: context.requestId, words, fields };
  if (status === 403) return refusalPage({ ...base, page: `${site.origin}${target.href}` });
  const again = { ...base, page: target.href };
  if (status === 415) return refusalPage(again);
  // In a full house there is no time for its page.
  const fresh = status === 503 && words === undefined ? undefined : await freshForm(exchange, fields);
  const asSent = status === 503 && bytes ? () => formAsSent(bytes, req.headers) : () => undefined;
  return refusalPage({ ...again, form: fresh ?? (await asSent()) });
}

/** A page that still holds the form holds what was typed into it. */
async function keepsTheText(answer: Rendered, bytes: Buffer, exchange: Exchange): Promise<boolean> {
  if (!answer.readable) return false;
  if (answer.status < 400) return true;
  const fields = await typedFields(bytes, exchange.req.headers);
  return formIn(answer.body.toString(), fields) !== undefined;
}

async function act(exchange: Exchange, bytes: Buffer): Promise<Answer | undefined> {
  const answer = await render(exchange, replay(exchange.req, bytes));
  if (answer === undefined || (await keepsTheText(answer, bytes, exchange))) return answer;
  return refuse(exchange, answer.status < 400 ? 500 : answer.status, bytes, answer.words);
}

/** A form posted to a page. Undefined when nobody waits for an answer any more. */
export async function answerToForm(exchange: Exchange, fromOurPage: boolean): Promise<Answer | undefined> {
  const { req, route } = exchange;
  const body = await readBody(req, route.bodyLimit);
  const problem = problemWith(exchange, body, fromOurPage);
  if (!body.ok) return refuse(exchange, problem ?? body.status, body.bytes);
  if (problem !== undefined) return refuse(exchange, problem, body.bytes);
  return wantsData(req) ? relay(exchange, replay(req, body.bytes)) : act(exchange, body.bytes);
}
