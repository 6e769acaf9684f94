import { database } from "#db/connection.ts";
import { isKnownEvent } from "#features/events/events.ts";
import { everyPage, pagesTouchedBy } from "#features/events/pages-touched-by.ts";
import { eventsAfter, newestEvent } from "#features/events/queries.ts";

/** Tells which pages have been touched since it was asked last, by whichever process. */
export type EventTail = () => Promise<readonly string[]>;

async function touchedAfter(seq: number): Promise<{ pages: string[]; seq: number }> {
  const pages: string[] = [];
  let last = seq;
  for (let batch = await eventsAfter(last); batch.length > 0; batch = await eventsAfter(last)) {
    for (const event of batch) {
      pages.push(...(isKnownEvent(event) ? pagesTouchedBy(event) : [everyPage]));
      last = event.seq;
    }
  }
  return { pages, seq: last };
}

/**
 * Follows the log of this database from now on. Asking costs a few microseconds while nothing is written.
 * Undefined if the engine cannot tell cheaply that something was.
 */
export async function eventTail(): Promise<EventTail | undefined> {
  const { driver } = database();
  if (driver.changeMark() === undefined) return undefined;
  let seq = await newestEvent();
  let mark: number | undefined;
  let asking: Promise<readonly string[]> | undefined;
  const ask = async (): Promise<readonly string[]> => {
    const now = driver.changeMark();
    if (now === mark) return [];
    const touched = await touchedAfter(seq);
    mark = now;
    seq = touched.seq;
    return touched.pages;
  };
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}
