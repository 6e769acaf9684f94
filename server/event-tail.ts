import { setImmediate as nextTurn } from "node:timers";
import { database } from "#db/connection.ts";
import type { ChangeWatch } from "#db/database.ts";
import { isKnownEvent } from "#features/events/events.ts";
import { everyPage, pagesTouchedBy } from "#features/events/pages-touched-by.ts";
import { eventsAfter, eventsAtOnce, eventsNumbered, newestEvent } from "#features/events/queries.ts";
import { Gaps } from "./gaps.ts";
import type { Happenings } from "./happenings.ts";

/** How far back somebody may still be writing an event when we begin to follow. */
const overlap = 200;

type Row = Awaited<ReturnType<typeof eventsAfter>>[number];

function pagesOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((event) => (isKnownEvent(event) ? pagesTouchedBy(event) : [everyPage]));
}

/** Reads the log of this database on from where it was. */
class LogReader {
  last: number;
  readonly #gaps = new Gaps();

  constructor(last: number) {
    this.last = last;
  }

  hasSeen(seq: number): boolean {
    return seq <= this.last && !this.#gaps.has(seq);
  }

  async read(): Promise<readonly Row[]> {
    const late = await eventsNumbered(this.#gaps.waitedFor(Date.now()));
    for (const { seq } of late) this.#gaps.seen(seq);
    const rows = [...late];
    // Not until there is nothing more: under a crowd that writes there always is.
    for (let isFull = true; isFull; ) {
      const batch = await eventsAfter(this.last);
      isFull = batch.length === eventsAtOnce;
      for (const { seq } of batch) {
        this.#gaps.expect(this.last + 1, seq - 1, Date.now());
        this.last = seq;
      }
      rows.push(...batch);
    }
    return rows;
  }
}

/** Asks at most once in a turn of the event loop: whoever has heard of a change asks in a later one. */
function oncePerTurn(ask: () => number): () => number {
  let answer: number | undefined;
  return () => {
    if (answer === undefined) {
      answer = ask();
      nextTurn(() => {
        answer = undefined;
      });
    }
    return answer;
  };
}

export class EventTail implements Happenings {
  readonly #watch: ChangeWatch;
  readonly #log: LogReader;
  readonly #markOfTurn: () => number;
  #mark: number | undefined;
  #asking: Promise<readonly string[]> | undefined;

  constructor(watch: ChangeWatch, log: LogReader) {
    this.#watch = watch;
    this.#log = log;
    this.#markOfTurn = oncePerTurn(() => watch.mark());
  }

  get isExact(): boolean {
    return this.#watch.isExact;
  }

  /** The number of the newest event that has been told. */
  get last(): number {
    return this.#log.last;
  }

  isQuiet(seq = 0): boolean {
    return this.#markOfTurn() === this.#mark && this.#log.hasSeen(seq);
  }

  touched(): Promise<readonly string[]> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<readonly string[]> {
    const now = this.#watch.mark();
    if (now === this.#mark && this.#watch.isExact) return [];
    const rows = await this.#log.read();
    this.#mark = now;
    return pagesOf(rows);
  }
}

/** Follows the log of this database from now on; whatever was drawn before and is seen later counts too. */
export async function eventTail(): Promise<EventTail> {
  const watch = await database().driver.watch();
  const log = new LogReader(Math.max(0, (await newestEvent()) - overlap));
  await log.read();
  return new EventTail(watch, log);
}
