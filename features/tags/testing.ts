import { database } from "#db/connection.ts";
import { tags } from "#db/tables.ts";
import { newId } from "#lib/id.ts";

/** Two tags that no article has, Fog and Mist; answers the id of the first. */
export async function twoTags(): Promise<string> {
  const id = newId();
  await database().transaction(async (tx) => {
    await tx.insert(tags).values([
      { id, slug: "fog", name: "Fog" },
      { slug: "mist", name: "Mist" },
    ]);
  });
  return id;
}
