import { join } from "node:path";
import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { shareImages } from "#db/tables.ts";
import { shareImagePath } from "#features/paths.ts";
import { env } from "#lib/env.ts";
import { shareImageKey, shareImageSize } from "./share-images.ts";

/** Where the file lies; both names come from us, never from an address. */
export function shareImageFile(image: { articleId: string; contentHash: string }): string {
  return join(env().dataDir, "share-images", image.articleId, `${image.contentHash}.png`);
}

async function made(articleId: string) {
  const rows = await database()
    .read.select({
      articleId: shareImages.articleId,
      madeFrom: shareImages.madeFrom,
      contentHash: shareImages.contentHash,
      bytes: shareImages.bytes,
    })
    .from(shareImages)
    .where(eq(shareImages.articleId, articleId));
  return rows[0];
}

/** The picture beside a link to an article elsewhere; undefined until it has been made. */
export async function shareImageOf(articleId: string) {
  const image = await made(articleId);
  return image && { address: shareImagePath(image), ...shareImageSize };
}

/** The newest picture of the article that an address under `/share` names, whichever was meant. */
export async function storedShareImage(path: string) {
  const key = shareImageKey(path);
  return key && (await made(key.articleId));
}
