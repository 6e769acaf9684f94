import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, revisions } from "#db/tables.ts";
import { storedDocument, storedPicture } from "#features/document/document.ts";

/** What readers see of an article, or will, with all that belongs to publishing it; undefined for a draft. */
export async function publishedWords(articleId: string) {
  const [row] = await database()
    .read.select({
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
      slug: revisions.slug,
      seoTitle: revisions.seoTitle,
      seoDescription: revisions.seoDescription,
      hero: revisions.hero,
      canonicalUrl: revisions.canonicalUrl,
      bylineIds: revisions.bylineIds,
      tagNames: revisions.tagNames,
      version: revisions.workingVersion,
      sectionId: articles.sectionId,
      language: articles.language,
      commentsPolicy: articles.commentsPolicy,
      seriesId: articles.seriesId,
      seriesPart: articles.seriesPart,
      translationKey: articles.translationKey,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .where(eq(articles.id, articleId));
  return row && { ...row, body: storedDocument(row.body), hero: storedPicture(row.hero) };
}
