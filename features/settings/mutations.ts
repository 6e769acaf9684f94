import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { settings } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type Admin, personIdOf } from "#features/people/people.ts";
import { setPictureUses } from "#features/picture-uses/mutations.ts";
import { now } from "#lib/clock.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { hasLogoFile } from "./queries.ts";
import type { SettingsChange } from "./schema.ts";

/** Writes the settings that are given, as a part of another verb; answers which ones. */
export async function writeSettings(tx: Tx, changes: SettingsChange): Promise<string[]> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  for (const [key, value] of given) {
    if (value === null) {
      await tx.delete(settings).where(eq(settings.key, key));
      continue;
    }
    const row = { value, updatedAt: now() };
    await tx
      .insert(settings)
      .values({ key, ...row })
      .onConflictDoUpdate({ target: settings.key, set: row });
  }
  const { logo } = changes;
  if (logo !== undefined)
    await setPictureUses(tx, { place: "settings", key: "logo" }, logo === null ? [] : [logo.mediaId]);
  return given.map(([key]) => key);
}

export async function changeSettings(admin: Admin, changes: SettingsChange): Promise<Outcome> {
  return database().transaction(async (tx) => {
    if (changes.logo && !(await hasLogoFile(changes.logo.mediaId))) {
      return refused("This picture is not there any more: choose another.", "logo");
    }
    const keys = await writeSettings(tx, changes);
    const event = { actorId: personIdOf(admin), subject: "settings", data: { keys } } as const;
    if (keys.length > 0) await recordEvent(tx, { type: "settings.changed", ...event });
    return done(undefined);
  });
}
