import { and, asc, desc, eq, gt, inArray, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { events, people } from "#db/tables.ts";

export interface EventFilter {
  readonly type?: string | undefined;
  readonly actorId?: string | undefined;
  readonly subject?: string | undefined;
  /** Events older than this sequence number: the last one of the page before. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/** The audit log, newest first; `actorName` null for a guest, the software itself, or someone erased. */
export async function eventPage(filter: EventFilter = {}) {
  return database()
    .read.select({
      seq: events.seq,
      at: events.at,
      type: events.type,
      actorId: events.actorId,
      actorName: people.name,
      subject: events.subject,
      data: events.data,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        filter.type === undefined ? undefined : eq(events.type, filter.type),
        filter.actorId === undefined ? undefined : eq(events.actorId, filter.actorId),
        filter.subject === undefined ? undefined : eq(events.subject, filter.subject),
        filter.before === undefined ? undefined : lt(events.seq, filter.before),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(filter.limit ?? 50);
}

/** The number of the newest event; 0 before the first. */
export async function newestEvent(): Promise<number> {
  const rows = await database()
    .read.select({ seq: events.seq })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1);
  return rows[0]?.seq ?? 0;
}

const happened = { seq: events.seq, type: events.type, data: events.data };

/** What has happened after the event of this number, in order, a batch at a time. */
export async function eventsAfter(seq: number) {
  return database()
    .read.select(happened)
    .from(events)
    .where(gt(events.seq, seq))
    .orderBy(asc(events.seq))
    .limit(500);
}

/** The events of these numbers, as far as they are there. */
export async function eventsNumbered(numbers: readonly number[]) {
  if (numbers.length === 0) return [];
  return database()
    .read.select(happened)
    .from(events)
    .where(inArray(events.seq, [...numbers]));
}
