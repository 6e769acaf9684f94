import { database } from "#db/connection.ts";
import { series } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type Editor, personIdOf } from "#features/people/people.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { slugOf } from "#lib/slug.ts";
import type { SeriesFields } from "./schema.ts";

/** Begins a series; stories become its parts in their working copies. An empty slug is made from the title. */
export async function createSeries(
  editor: Editor,
  { title, slug, description }: SeriesFields,
): Promise<Outcome<{ id: string; slug: string }>> {
  const created = { id: newId(), slug: slug ?? slugOf(title) };
  if (created.slug === "") return refused("No address can be made from this title: write one.", "slug");
  try {
    return await database().transaction(async (tx) => {
      await tx.insert(series).values({ ...created, title, description });
      const event = { actorId: personIdOf(editor), subject: created.id, data: {} } as const;
      await recordEvent(tx, { type: "series.created", ...event });
      return done(created);
    });
  } catch (error) {
    if (database().uniqueClash(error) !== "series") throw error;
    return refused("Another series has this address already.", "slug");
  }
}
