import { existsSync } from "node:fs";
import { join } from "node:path";
import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, revisions, sections, shareImages } from "#db/tables.ts";
import { articlePath, shareImagePath } from "#features/paths.ts";
import { identity, publication } from "#features/settings/queries.ts";
import { env } from "#lib/env.ts";
import { isOfThisDrawing, type ShareWords, shareImageKey, shareImageSize } from "./share-images.ts";

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

/** What is remembered of the picture of an article: what it was made from, and its file. */
export async function lastShareImage(articleId: string) {
  return made(articleId);
}

/** Whether the pictures are there and of this version, as far as one of them tells; a backup brings no files. */
export async function areShareImagesCurrent(): Promise<boolean> {
  const { articleId, madeFrom, contentHash } = shareImages;
  const rows = await database()
    .read.select({ articleId, madeFrom, contentHash })
    .from(shareImages)
    .orderBy(asc(shareImages.articleId))
    .limit(1);
  return rows.some((row) => isOfThisDrawing(row.madeFrom) && existsSync(shareImageFile(row)));
}

const toBeSeen = and(
  isNull(articles.retiredAt),
  isNotNull(articles.publishedRevisionId),
  isNotNull(articles.publishedAt),
);

async function articleRow(id: string) {
  const rows = await database()
    .read.select({
      language: articles.language,
      slug: articles.slug,
      publishedAt: articles.publishedAt,
      headline: revisions.headline,
      section: { slug: sections.slug, name: sections.name, colour: sections.colour },
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.id, id), toBeSeen));
  return rows[0];
}

/** What the picture of an article says, and where the article stands; undefined if readers will not see it. */
export async function shareWordsOf(
  articleId: string,
): Promise<{ readonly words: ShareWords; readonly path: string } | undefined> {
  const row = await articleRow(articleId);
  if (!row?.publishedAt) return undefined;
  const { section, language, headline, slug } = row;
  const [{ name, timeZone }, { accent }] = await Promise.all([publication(), identity()]);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(row.publishedAt);
  const words = { headline, publication: name, section: section?.name ?? null, date, language };
  return {
    words: { ...words, colour: section?.colour ?? accent.light },
    path: articlePath({ slug: slug ?? "", sectionSlug: section?.slug ?? null }),
  };
}

/** Some ids of articles in their order, beginning after one: to go through all of them, a few at a time. */
export async function articlesAfter(id: string, limit: number): Promise<string[]> {
  const rows = await database()
    .read.select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, id))
    .orderBy(asc(articles.id))
    .limit(limit);
  return rows.map((row) => row.id);
}
