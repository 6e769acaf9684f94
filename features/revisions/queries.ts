import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, people, revisions } from "#db/tables.ts";
import { storedDocument, storedPicture } from "#features/document/document.ts";
import { plainText } from "#features/document/plain-text.ts";
import type { Staff } from "#features/people/people.ts";
import { withinReach } from "#features/working-copies/queries.ts";
import { revisionsPerPage, wordsChanged } from "./revisions.ts";

function wordsOf({ headline, standfirst, body }: { headline: string; standfirst: string; body: unknown }) {
  return [headline, standfirst, plainText(storedDocument(body))].join("\n");
}

/** What has been kept of an article, the newest first, at most a page of it; nothing if the article is not theirs. */
export async function revisionsOf(staff: Staff, articleId: string, before?: number) {
  // PostgreSQL has no number that is larger than all revisions.
  const older = before === undefined ? undefined : lt(revisions.number, before);
  const rows = await database()
    .read.select({
      id: revisions.id,
      number: revisions.number,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
      slug: revisions.slug,
      wordCount: revisions.wordCount,
      reason: revisions.reason,
      createdAt: revisions.createdAt,
      createdByName: people.name,
      publishedRevisionId: articles.publishedRevisionId,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .leftJoin(people, eq(people.id, revisions.createdById))
    .where(and(eq(revisions.articleId, articleId), older, withinReach(staff)))
    .orderBy(desc(revisions.number))
    .limit(revisionsPerPage + 1);
  const texts = rows.map(wordsOf);
  return rows
    .slice(0, revisionsPerPage)
    .map(({ publishedRevisionId, body: _, standfirst: __, ...row }, at) => ({
      ...row,
      isLive: row.id === publishedRevisionId,
      /** Against the revision before it. */
      changed: wordsChanged(texts[at + 1] ?? "", texts[at] ?? ""),
    }));
}
export type RevisionRow = Awaited<ReturnType<typeof revisionsOf>>[number];

/** Whoever stood in the byline then, as they are known now. */
async function namesOf(ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await database()
    .read.select({ id: people.id, name: people.name, slug: people.slug, bio: people.bio })
    .from(people)
    .where(inArray(people.id, [...ids]));
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The words of one revision of an article of theirs, as they were kept. */
export async function revisionById(staff: Staff, { id, revisionId }: { id: string; revisionId: string }) {
  const [row] = await database()
    .read.select({
      number: revisions.number,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
      slug: revisions.slug,
      sectionId: revisions.sectionId,
      seoTitle: revisions.seoTitle,
      seoDescription: revisions.seoDescription,
      bylineIds: revisions.bylineIds,
      tagNames: revisions.tagNames,
      hero: revisions.hero,
      sharePicture: revisions.sharePicture,
      canonicalUrl: revisions.canonicalUrl,
      createdAt: revisions.createdAt,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(revisions.id, revisionId), eq(revisions.articleId, id), withinReach(staff)));
  if (row === undefined) return undefined;
  const [hero, sharePicture] = [storedPicture(row.hero), storedPicture(row.sharePicture)];
  const body = storedDocument(row.body);
  return { ...row, body, hero, sharePicture, bylines: await namesOf(row.bylineIds) };
}
