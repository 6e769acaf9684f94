import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import { JoinedAnswer, sendJoined } from "./joined-answer.ts";
import type { Count } from "./tally.ts";

/** An answer that only has to be sent. */
export interface ReadyAnswer {
  readonly status: number;
  /** Names and values in turn. */
  readonly head: string[];
  /** Counts those that leave by the quick way, of which nobody takes note. */
  readonly answered: Count;
  readonly joined: JoinedAnswer;
}

export function readyToSend(answer: {
  readonly status: number;
  readonly head: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly answered: Count;
}): ReadyAnswer {
  const { status, answered, body } = answer;
  const head = Object.entries(answer.head).flat();
  return { status, head, answered, joined: new JoinedAnswer(status, head, body) };
}

export function sendReady(res: ServerResponse, ready: ReadyAnswer): void {
  if (sendJoined(res, ready.joined)) return;
  res.writeHead(ready.status, ready.head);
  res.end(ready.joined.body);
}

/** The same for whoever still has to judge or change it. */
export function asAnswer(ready: ReadyAnswer): Answer {
  const { status, head } = ready;
  const pairs = head.flatMap((name, i) => (i % 2 === 0 ? [[name, head[i + 1]]] : []));
  return { status, headers: Object.fromEntries(pairs), body: ready.joined.body };
}
