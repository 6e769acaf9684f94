import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { events } from "#db/tables.ts";
import { noteEvent } from "#lib/request-context.ts";
import type { AnyEvent } from "./events.ts";

/** Who and what an event is about: `actorId` null for a guest, `subject` the id of the thing that changed. */
export type NewEvent = AnyEvent & { readonly actorId: string | null; readonly subject: string };

/** Writes the one event of a verb, inside the verb's own transaction. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const { type, actorId, subject, data } = event;
  const rows = await tx
    .insert(events)
    .values({ type, actorId, subject, data })
    .returning({ seq: events.seq });
  database().afterCommit(() => {
    for (const { seq } of rows) noteEvent(seq);
  });
}
