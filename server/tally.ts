import type { Kind } from "./routes.ts";

/** A number that only grows. */
export interface Count {
  count: number;
}

/**
 * What the front counts about itself. Plain numbers, because remembered pages leave tens of
 * thousands of times a second: whoever looks at `/metrics` pays for the arithmetic.
 */
export const tally = {
  /** Answers from memory, whole or "not modified". */
  hits: 0,
  /** Pages that had to be rendered to be answered. */
  misses: 0,
  /** Requests that waited for a render which another had begun. */
  shared: 0,
  /** Renders that were not kept, because an event touched the page meanwhile. */
  spoiled: 0,
  /** Pages forgotten because an event touched them. */
  forgotten: 0,
  /** Pages that had to make room for others. */
  evicted: 0,
  /** Renders that were refused because too many were waiting. */
  turnedAway: 0,
};

const answered = new Map<string, Count>();

/**
 * The counter of all answers of a kind of route with a status. Whoever answers often looks it up once, keeps
 * it beside what is sent, and only counts it up.
 */
export function answersOf(kind: Kind, status: number): Count {
  const key = `${kind} ${Math.floor(status / 100)}xx`;
  const known = answered.get(key) ?? { count: 0 };
  answered.set(key, known);
  return known;
}

/** Every counter there is, by kind of route and class of status. */
export function allAnswers(): { kind: string; status: string; count: number }[] {
  return [...answered].map(([key, { count }]) => {
    const [kind = "", status = ""] = key.split(" ");
    return { kind, status, count };
  });
}
