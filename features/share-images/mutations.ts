import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { database } from "#db/connection.ts";
import { shareImages } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { now } from "#lib/clock.ts";
import { writeDurably } from "#lib/durable-file.ts";
import {
  areShareImagesCurrent,
  articlesAfter,
  lastShareImage,
  shareImageFile,
  shareWordsOf,
} from "./queries.ts";
import { madeFrom, type ShareWords } from "./share-images.ts";

/** So many articles are looked at in one job: others may have their turn in between. */
const atOnce = 25;

/** Looks at some articles after one of them, and sees to it that somebody looks at the rest. */
export async function makeShareImagesAfter(after: string, limit = atOnce): Promise<void> {
  const ids = await articlesAfter(after, limit);
  for (const id of ids) await makeShareImage(id);
  const last = ids.at(-1);
  if (last === undefined || ids.length < limit) return;
  await database().transaction((tx) =>
    enqueueJob(tx, { kind: "share-images", payload: { after: last } }, `share-images-${last}`),
  );
}

/** Has all pictures looked at, if there are none yet or an earlier version has drawn them. */
export async function updateShareImages(): Promise<void> {
  if (await areShareImagesCurrent()) return;
  await database().transaction((tx) =>
    enqueueJob(tx, { kind: "share-images", payload: { after: "" } }, "share-images"),
  );
}

/** Has the picture of an article drawn again: its file is lost. */
export async function remakeShareImage(articleId: string): Promise<void> {
  await database().transaction((tx) =>
    enqueueJob(tx, { kind: "share-image", payload: { articleId } }, `share-image-${articleId}`),
  );
}

/** Draws the picture beside links to an article, if it is not there or says something else. */
export async function makeShareImage(articleId: string): Promise<void> {
  const article = await shareWordsOf(articleId);
  if (article === undefined) return;
  const source = madeFrom(article.words);
  const last = await lastShareImage(articleId);
  if (last?.madeFrom === source && existsSync(shareImageFile(last))) return;
  const picture = await drawn(article.words);
  const contentHash = createHash("sha256").update(picture).digest("hex");
  await writeDurably(shareImageFile({ articleId, contentHash }), picture);
  const row = { madeFrom: source, contentHash, bytes: picture.length, madeAt: now() };
  await keep(articleId, row);
  if (last && last.contentHash !== contentHash) await rm(shareImageFile(last), { force: true });
}

/** Fonts and encoder take sixty megabytes: only the process that draws has them, not each that asks for a picture. */
async function drawn(words: ShareWords): Promise<Buffer> {
  const { shareDrawing } = await import("./drawing.ts");
  const { flatPng } = await import("#lib/raster.ts");
  return flatPng(shareDrawing(words));
}

type Row = Omit<typeof shareImages.$inferInsert, "articleId">;

async function keep(articleId: string, row: Row): Promise<void> {
  await database().transaction(async (tx) => {
    await tx
      .insert(shareImages)
      .values({ articleId, ...row })
      .onConflictDoUpdate({ target: shareImages.articleId, set: row });
    // It may have moved while its picture was drawn.
    const article = await shareWordsOf(articleId);
    if (article === undefined) return;
    const data = { articleId, articlePath: article.path };
    await recordEvent(tx, { type: "share-image.made", actorId: null, subject: articleId, data });
  });
}
