import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, articleTags, revisions, sections, tags } from "#db/tables.ts";
import { type ArticleKind, placed } from "#features/articles/articles.ts";
import { bylinesOf, isPublic } from "#features/articles/queries.ts";
import { storedDocument } from "#features/document/document.ts";

async function newestRows(limit: number) {
  return database()
    .read.select({
      id: articles.id,
      slug: articles.slug,
      sectionSlug: sections.slug,
      sectionName: sections.name,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.kind, "story"), isPublic()))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit);
}

async function tagNamesOf(articleIds: readonly string[]) {
  if (articleIds.length === 0) return [];
  return database()
    .read.select({ articleId: articleTags.articleId, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, [...articleIds]))
    .orderBy(asc(articleTags.articleId), asc(articleTags.position));
}

function namesFor(articleId: string, rows: readonly { articleId: string; name: string }[]): string[] {
  return rows.filter((row) => row.articleId === articleId).map(({ name }) => name);
}

/** The newest stories with all that a feed tells of them, the text included. */
export async function feedStories({ limit }: { limit: number }) {
  const rows = await newestRows(limit);
  const ids = rows.map(({ id }) => id);
  const [authors, tagged] = await Promise.all([bylinesOf(ids), tagNamesOf(ids)]);
  return rows.map((row) => ({
    ...placed(row),
    body: storedDocument(row.body),
    authors: namesFor(row.id, authors),
    tags: namesFor(row.id, tagged),
  }));
}
export type FeedStory = Awaited<ReturnType<typeof feedStories>>[number];

/** How many articles of a kind readers can see. */
export async function publicArticleCount(kind: ArticleKind): Promise<number> {
  return database().read.$count(articles, and(eq(articles.kind, kind), isPublic()));
}

/** Where public articles are, the oldest first: what is new does not move those before it to another page. */
export async function articleAddresses(
  kind: ArticleKind,
  { offset, limit }: { offset: number; limit: number },
) {
  // The index alone tells which rows they are, however many come before them.
  const asked = database()
    .read.select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.kind, kind), isPublic()))
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(limit)
    .offset(offset);
  const rows = await database()
    .read.select({
      slug: articles.slug,
      sectionSlug: sections.slug,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, asked))
    .orderBy(asc(articles.publishedAt), asc(articles.id));
  return rows.map(placed);
}
