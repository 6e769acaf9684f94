import { join } from "node:path";
import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { media } from "#db/tables.ts";
import { env } from "#lib/env.ts";
import { mediaKey } from "./media.ts";

async function mediaById(id: string) {
  const rows = await database()
    .read.select({
      id: media.id,
      mimeType: media.mimeType,
      contentHash: media.contentHash,
      bytes: media.bytes,
      width: media.width,
      height: media.height,
    })
    .from(media)
    .where(eq(media.id, id));
  return rows[0];
}

/** Where the file lies; both names come from us, never from an address. */
export function mediaFile(file: { id: string; contentHash: string }): string {
  return join(env().dataDir, "media", file.id, `${file.contentHash}.webp`);
}

/** What the database knows of the file at an address under `/media`. */
export async function storedMedia(parts: readonly string[]) {
  const key = mediaKey(parts);
  const known = key && (await mediaById(key.id));
  return known?.contentHash === key?.contentHash ? known : undefined;
}
