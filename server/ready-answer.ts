import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import { type JoinedHead, joinHead, sendJoined } from "./joined-head.ts";
import type { Count } from "./tally.ts";

/** An answer that only has to be sent. */
export interface ReadyAnswer {
  readonly status: number;
  /** Names and values in turn. */
  readonly head: string[];
  readonly body: Buffer;
  /** Counts it whenever it is sent. */
  readonly answered: Count;
  readonly joined: JoinedHead;
}

export function readyToSend(answer: {
  readonly status: number;
  readonly head: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly answered: Count;
}): ReadyAnswer {
  const head = Object.entries(answer.head).flat();
  return { ...answer, head, joined: joinHead(answer.status, head, answer.body) };
}

export function sendReady(res: ServerResponse, { status, head, body, answered, joined }: ReadyAnswer): void {
  answered.count++;
  if (sendJoined(res, joined)) return;
  res.writeHead(status, head);
  res.end(body);
}

/** The same for whoever still has to judge or change it. */
export function asAnswer({ status, head, body }: ReadyAnswer): Answer {
  const pairs = head.flatMap((name, i) => (i % 2 === 0 ? [[name, head[i + 1]]] : []));
  return { status, headers: Object.fromEntries(pairs), body };
}
