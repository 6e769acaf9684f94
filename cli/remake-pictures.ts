import { database } from "#db/connection.ts";
import { media } from "#db/tables.ts";
import { remakeVariants } from "#features/media/mutations.ts";
import { done } from "#lib/outcome.ts";
import type { Run } from "./command.ts";

export const remakePictures: Run = async () => {
  const rows = await database().read.select({ id: media.id }).from(media);
  await remakeVariants(rows.map(({ id }) => id));
  console.log(`The server makes the copies of ${rows.length} pictures again while it runs.`);
  return done(undefined);
};
