import { fork } from "node:child_process";
import { once } from "node:events";
import type { Form } from "./forms.ts";

export interface PostingOrder {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly forms: readonly Form[];
  /** The number of the first post: each has words, and comes from a network, that no other has. */
  readonly first: number;
}

export interface Posted {
  /** Answered with 303: the comment is safe. */
  readonly acknowledged: number;
  /** Every other answer: its status, and what it said. */
  readonly refused: readonly string[];
  readonly seconds: number;
  readonly latencies: readonly number[];
  /** The share of one core that the client itself took. */
  readonly load: number;
}

/** Lets readers in a process of their own post as fast as they are answered. */
export async function postComments(order: PostingOrder): Promise<Posted> {
  const client = fork(new URL("./posting-client.ts", import.meta.url));
  client.send(order);
  const [posted] = await once(client, "message");
  client.disconnect();
  return posted;
}
