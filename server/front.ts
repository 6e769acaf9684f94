import type { IncomingMessage, ServerResponse } from "node:http";
import { newId } from "#lib/id.ts";
import { log } from "#lib/log.ts";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import type { Site } from "#lib/site-origin.ts";
import { noteAccess } from "./access-log.ts";
import { type Answer, send } from "./answer.ts";
import { assetAnswer } from "./assets.ts";
import type { BuildFiles } from "./build-files.ts";
import { clientAddress } from "./client-address.ts";
import { answerToData } from "./data-request.ts";
import { errorPage } from "./error-page.ts";
import { type Exchange, type Handle, wantsData } from "./exchange.ts";
import { answerToForm } from "./form-post.ts";
import { answeredFromMemory, readyAnswer } from "./from-memory.ts";
import { isSafe, refusalOf } from "./methods.ts";
import { operatorsAnswer } from "./operators.ts";
import { isFromOurPage } from "./origin.ts";
import type { PageMemory } from "./page-memory.ts";
import type { ReaderScripts } from "./reader-scripts.ts";
import { sendReady } from "./ready-answer.ts";
import { remembered } from "./remembered.ts";
import { relay, render } from "./render.ts";
import { RenderSlots } from "./render-slots.ts";
import { headersForNext } from "./request-headers.ts";
import { type Route, routeOf, unknown } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { speculationPath, speculationRules } from "./speculation-rules.ts";
import { placeOf, type Target, targetOf } from "./target.ts";
import { noteFault, outwardFault, tellUnavailable, wordsOfFault } from "./unavailable.ts";
import { watch } from "./watched.ts";
import { announceWrites } from "./written.ts";

export interface FrontSettings {
  readonly handle: Handle;
  readonly site: () => Site;
  readonly trustedProxies: number;
  /** Absent: every page is rendered for everyone who asks. */
  readonly memory?: PageMemory | undefined;
  /** Absent: reader pages have no script at all. */
  readonly scripts?: ReaderScripts | undefined;
  readonly slots?: RenderSlots | undefined;
  /** What pages of the application load. Absent: nothing of it is there. */
  readonly files?: BuildFiles | undefined;
}

type Ready = FrontSettings & { readonly slots: RenderSlots };

interface Arrival {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Undefined if the request line names nothing that can be served. */
  readonly target: Target | undefined;
  readonly context: RequestContext;
}

function contextOf(req: IncomingMessage, target: Target | undefined, trustedProxies: number): RequestContext {
  const requestId = newId();
  return {
    requestId,
    written: {},
    clientAddress: clientAddress(req, trustedProxies),
    path: target && placeOf(target),
    note: (error, where) => noteFault(error, { requestId, ...where }),
  };
}

async function answerToGet(exchange: Exchange, memory: PageMemory | undefined): Promise<Answer | undefined> {
  const { req, res, route, handle, context } = exchange;
  const forEveryone = route.kind === "page" || route.kind === "feed";
  const known = forEveryone ? memory : undefined;
  if (!forEveryone && !route.html) {
    tellUnavailable(res, context);
    await handle(req, res);
    return undefined;
  }
  if (!known && wantsData(req)) return relay(exchange, req);
  // Node itself leaves the body of an answer to HEAD away.
  req.method = "GET";
  const answer = await (known ? remembered(exchange, known) : render(exchange, req));
  if (answer && "whole" in answer) {
    sendReady(res, readyAnswer(answer, req.headers));
    return undefined;
  }
  if (answer === undefined || answer.readable) return answer;
  const { words } = answer;
  return errorPage({
    status: answer.status < 400 ? 500 : answer.status,
    requestId: context.requestId,
    words,
  });
}

/** Everything that Next is told about a request is something that we have checked. */
function arrive({ req, res, context }: Arrival, route: Route, site: Site): boolean {
  const { clientAddress } = context;
  const checked = !isSafe(req);
  const fromOurPage = !checked || isFromOurPage(req.headers, site);
  const router = route.kind === "private";
  const policy = router && route.html ? String(res.getHeader("content-security-policy")) : undefined;
  req.headers = headersForNext(
    req.headers,
    { origin: site.origin, clientAddress, policy },
    { router, checked },
  );
  return fromOurPage;
}

async function answer(
  { handle, site: currentSite, memory, scripts, slots, files }: Ready,
  arrival: Arrival,
): Promise<Answer | undefined> {
  const { req, res, target, context } = arrival;
  const { requestId } = context;
  const site = currentSite();
  const route = target === undefined ? unknown : routeOf(target.path);
  const outward = securityHeaders(route, { origin: site.origin, inline: scripts?.inline });
  for (const [name, value] of Object.entries(outward)) res.setHeader(name, value);
  if (target === undefined) return errorPage({ status: 400, requestId });
  const forOperators = operatorsAnswer(req, target.path);
  if (forOperators !== undefined) return forOperators;
  const refusal = refusalOf(req, res, route);
  if (refusal !== undefined) return errorPage({ status: refusal, requestId });
  if (target.path === speculationPath) return speculationRules;
  const script = scripts?.answer(target.path, req);
  if (script) return script;
  if (route.kind === "asset") return assetAnswer(req, res, { path: target.path, files });
  const fromOurPage = arrive(arrival, route, site);
  const exchange: Exchange = { req, res, target, route, site, context, handle, slots, scripts };
  if (isSafe(req)) return answerToGet(exchange, memory);
  if (memory && !memory.isExact) announceWrites(exchange);
  return route.html ? answerToForm(exchange, fromOurPage) : answerToData(exchange, fromOurPage);
}

async function fail({ req, res, context }: Arrival, error: unknown): Promise<void> {
  const { requestId } = context;
  if (req.destroyed && !req.complete) {
    log().debug({ requestId }, "the client left before the end of its request");
    return;
  }
  runInRequest(context, () => noteFault(error, { requestId, part: "front" }));
  const status = outwardFault(500, context);
  if (res.headersSent) res.destroy();
  else await send(req, res, errorPage({ status, requestId, words: wordsOfFault(status, context) }));
}

async function serve(settings: Ready, arrival: Arrival): Promise<void> {
  const { req, res, context } = arrival;
  try {
    const whole = await runInRequest(context, () => answer(settings, arrival));
    if (whole) await send(req, res, whole);
  } catch (error) {
    await fail(arrival, error);
  }
}

/** What stands between the network and Next: it decides what gets in, and no answer leaves without it. */
export function front(settings: FrontSettings): (req: IncomingMessage, res: ServerResponse) => void {
  const { memory, slots = new RenderSlots() } = settings;
  watch({ memory, slots });
  // Whoever wants to read a line for every request gets them, at the price of a slower answer.
  const quick = log().isLevelEnabled("debug") ? undefined : memory;
  return (req, res) => {
    if (quick && answeredFromMemory(req, res, quick)) return;
    const target = targetOf(req.url);
    const context = contextOf(req, target, settings.trustedProxies);
    res.setHeader("x-request-id", context.requestId);
    noteAccess(req, res, { requestId: context.requestId, target });
    void serve({ ...settings, slots }, { req, res, target, context });
  };
}
