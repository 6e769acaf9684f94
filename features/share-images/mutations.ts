import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { database } from "#db/connection.ts";
import { shareImages } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { now } from "#lib/clock.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { flatPng } from "#lib/raster.ts";
import { shareDrawing } from "./drawing.ts";
import { lastShareImage, shareImageFile, shareWordsOf } from "./queries.ts";
import { madeFrom } from "./share-images.ts";

/** Draws the picture beside links to an article, if it is not there or says something else; answers whether it did. */
export async function makeShareImage(articleId: string): Promise<boolean> {
  const article = await shareWordsOf(articleId);
  if (article === undefined) return false;
  const source = madeFrom(article.words);
  const last = await lastShareImage(articleId);
  if (last?.madeFrom === source && existsSync(shareImageFile(last))) return false;
  const picture = await flatPng(shareDrawing(article.words));
  const contentHash = createHash("sha256").update(picture).digest("hex");
  await writeDurably(shareImageFile({ articleId, contentHash }), picture);
  const row = { madeFrom: source, contentHash, bytes: picture.length, madeAt: now() };
  await keep(articleId, row, article.path);
  if (last && last.contentHash !== contentHash) await rm(shareImageFile(last), { force: true });
  return true;
}

type Row = Omit<typeof shareImages.$inferInsert, "articleId">;

async function keep(articleId: string, row: Row, path: string): Promise<void> {
  await database().transaction(async (tx) => {
    await tx
      .insert(shareImages)
      .values({ articleId, ...row })
      .onConflictDoUpdate({ target: shareImages.articleId, set: row });
    const data = { articleId, articlePath: path };
    await recordEvent(tx, { type: "share-image.made", actorId: null, subject: articleId, data });
  });
}
