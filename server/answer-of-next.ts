import type { IncomingMessage } from "node:http";
import { log } from "#lib/log.ts";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import { type Answer, inPlainWords } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import { HeldResponse } from "./held-response.ts";
import { renderTime } from "./measures.ts";
import type { Asked } from "./render-slots.ts";
import { tally } from "./tally.ts";
import { noteFault } from "./unavailable.ts";

export interface Call {
  readonly exchange: Exchange;
  readonly req: IncomingMessage;
  /** What the page sets for its request. */
  readonly context: RequestContext;
  readonly asked: Asked;
}

interface Turn {
  readonly gone: AbortSignal;
  readonly end: () => void;
}

/** Lets Next answer out of sight. The turn ends with its work, which may go on after the reader has gone. */
async function ask({ exchange, req, context }: Call, { gone, end }: Turn): Promise<Answer | undefined> {
  const { requestId } = exchange.context;
  const { kind } = exchange.route;
  const timed = renderTime.startTimer({ kind });
  const held = new HeldResponse(req);
  const work = runInRequest(context, async () => {
    try {
      await exchange.handle(req, held);
    } catch (error) {
      noteFault(error, { requestId, part: "Next" });
      held.abandon(inPlainWords(500));
    }
  });
  const giveUp = () => {
    log().error({ requestId, path: exchange.target.path }, "a render took too long and was given up");
    held.abandon(inPlainWords(503));
    end();
  };
  const late = setTimeout(giveUp, exchange.slots.longest);
  void Promise.all([work, held.whole]).then(() => {
    clearTimeout(late);
    timed();
    end();
  });
  gone.addEventListener("abort", () => held.abandon());
  return held.whole;
}

/**
 * What Next answers when its turn has come: 503 if it does not come in time. Rendering ends with the client who
 * asked for it, unless it is shared with others; then nobody waits for it any more, and there is no answer.
 */
export async function answerOfNext(call: Call): Promise<Answer | undefined> {
  const { exchange, asked } = call;
  const gone = new AbortController();
  const leave = () => gone.abort();
  if (!asked.shared && exchange.res.closed) leave();
  if (!asked.shared) exchange.res.once("close", leave);
  try {
    const end = await exchange.slots.turnsFor(asked).take(gone.signal);
    if (end !== undefined) return await ask(call, { gone: gone.signal, end });
    if (gone.signal.aborted) return undefined;
    tally.turnedAway++;
    return inPlainWords(503);
  } finally {
    exchange.res.off("close", leave);
  }
}
