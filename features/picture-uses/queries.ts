import { and, eq, ne } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { mediaUses } from "#db/tables.ts";

/** Whether a picture stands anywhere but in what is being written. */
export async function isPictureShown(mediaId: string): Promise<boolean> {
  const rows = await database()
    .read.select({ id: mediaUses.mediaId })
    .from(mediaUses)
    .where(and(eq(mediaUses.mediaId, mediaId), ne(mediaUses.place, "working")))
    .limit(1);
  return rows.length > 0;
}
