import { database } from "#db/connection.ts";
import { settings } from "#db/tables.ts";
import type { CommentsPolicy } from "#features/comments/comments.ts";
import { hasOwner } from "#features/people/queries.ts";
import { type Settings, settingsShape } from "./schema.ts";

async function storedSettings(): Promise<Settings> {
  const rows = await database().read.select({ key: settings.key, value: settings.value }).from(settings);
  return settingsShape.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}

/** What the publication says of itself. */
export async function publication() {
  const { name, motto, language, timeZone, address } = await storedSettings();
  return { name, motto, language, timeZone, address, isSetUp: await hasOwner() };
}

export async function commentSettings(): Promise<{ readonly policy: CommentsPolicy }> {
  return { policy: (await storedSettings()).commentsPolicy };
}
