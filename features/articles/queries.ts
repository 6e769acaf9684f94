import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, type SQLWrapper, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, articleTags, bylines, comments, people, revisions, sections, tags } from "#db/tables.ts";
import { type Picture, pictureIdsIn, storedDocument, storedPicture } from "#features/document/document.ts";
import { type PictureFiles, pictureFiles, type ShownPicture } from "#features/media/queries.ts";
import { now } from "#lib/clock.ts";
import { type ArticleKind, placed } from "./articles.ts";

/** What readers may see at this moment. */
export function isPublic() {
  return and(
    isNull(articles.retiredAt),
    isNotNull(articles.publishedRevisionId),
    lte(articles.publishedAt, now()),
  );
}

const section = { slug: sections.slug, name: sections.name, colour: sections.colour };

/** The bylines of some articles, in their order. */
export async function bylinesOf(articleIds: readonly string[]) {
  if (articleIds.length === 0) return [];
  return database()
    .read.select({
      articleId: bylines.articleId,
      id: people.id,
      name: people.name,
      slug: people.slug,
      bio: people.bio,
    })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(inArray(bylines.articleId, [...articleIds]))
    .orderBy(asc(bylines.articleId), asc(bylines.position));
}

async function tagsOf(articleId: string) {
  return database()
    .read.select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
    .orderBy(asc(articleTags.position));
}

function articleRows(kind: ArticleKind, slug: string) {
  return database()
    .read.select({
      id: articles.id,
      kind: articles.kind,
      language: articles.language,
      slug: articles.slug,
      sectionId: articles.sectionId,
      section,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
      seoTitle: revisions.seoTitle,
      seoDescription: revisions.seoDescription,
      hero: revisions.hero,
      sharePicture: revisions.sharePicture,
      canonicalUrl: revisions.canonicalUrl,
      seriesId: articles.seriesId,
      seriesPart: articles.seriesPart,
      translationKey: articles.translationKey,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
      wordCount: revisions.wordCount,
      commentsPolicy: articles.commentsPolicy,
      revisionId: revisions.id,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.kind, kind), eq(articles.slug, slug), isPublic()));
}

const idsOf = (hero: Picture | null) => (hero === null ? [] : [hero.mediaId]);

function shown(hero: Picture | null, files: Readonly<Record<string, PictureFiles>>): ShownPicture | null {
  return hero === null ? null : { ...hero, files: files[hero.mediaId] };
}

/** What readers see of an article, with everything that its page shows. */
export async function publishedArticle(kind: ArticleKind, slug: string) {
  const [row] = await articleRows(kind, slug);
  if (row === undefined) return undefined;
  const [body, hero] = [storedDocument(row.body), storedPicture(row.hero)];
  const [authors, tagList, pictures] = await Promise.all([
    bylinesOf([row.id]),
    tagsOf(row.id),
    pictureFiles([...idsOf(hero), ...pictureIdsIn(body)]),
  ]);
  return {
    ...placed(row),
    body,
    hero: shown(hero, pictures),
    sharePicture: storedPicture(row.sharePicture),
    /** The files of the pictures of the text. */
    pictures,
    bylines: authors.map(({ id, name, slug, bio }) => ({ id, name, slug, bio })),
    tags: tagList,
  };
}
export type PublishedArticle = NonNullable<Awaited<ReturnType<typeof publishedArticle>>>;

/** An article that readers could see once: its address answers 410. */
export async function retiredArticle(kind: ArticleKind, slug: string): Promise<{ id: string } | undefined> {
  const rows = await database()
    .read.select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.kind, kind), eq(articles.slug, slug), isNotNull(articles.retiredAt)));
  return rows[0];
}

const card = {
  id: articles.id,
  slug: articles.slug,
  section,
  headline: revisions.headline,
  standfirst: revisions.standfirst,
  hero: revisions.hero,
  language: articles.language,
  publishedAt: articles.publishedAt,
  updatedAt: articles.updatedAt,
  wordCount: revisions.wordCount,
};

async function commentCounts(articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await database()
    .read.select({ articleId: comments.articleId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(comments)
    .where(
      and(
        inArray(comments.articleId, [...articleIds]),
        isNotNull(comments.publishedAt),
        isNull(comments.removedAt),
      ),
    )
    .groupBy(comments.articleId);
  return new Map(rows.map(({ articleId, count }) => [articleId, count]));
}

export const newestFirst = [desc(articles.publishedAt), desc(articles.id)];

/** The page is chosen among ids alone: nothing is read of the stories that are passed over. */
async function cardRows(page: SQLWrapper) {
  return database()
    .read.select(card)
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, page))
    .orderBy(...newestFirst);
}

function storyIds(where: ReturnType<typeof isPublic>, limit: number, offset = 0) {
  const ids = database().read.select({ id: articles.id }).from(articles).where(where);
  return ids
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset);
}

async function withBylines(rows: Awaited<ReturnType<typeof cardRows>>) {
  const heroes = new Map(rows.map((row) => [row.id, storedPicture(row.hero)]));
  const [authors, files] = await Promise.all([
    bylinesOf(rows.map(({ id }) => id)),
    pictureFiles([...heroes.values()].flatMap(idsOf)),
  ]);
  return rows.map((row) => ({
    ...placed(row),
    hero: shown(heroes.get(row.id) ?? null, files),
    bylines: authors
      .filter(({ articleId }) => articleId === row.id)
      .map(({ name, slug }) => ({ name, slug })),
  }));
}

/** The stories whose ids a part of a statement picks, the newest first. What readers say of them is not counted. */
export async function listedStories(ids: SQLWrapper) {
  return withBylines(await cardRows(ids));
}
export type ListedStory = Awaited<ReturnType<typeof listedStories>>[number];

async function withPeople(rows: Awaited<ReturnType<typeof cardRows>>) {
  const ids = rows.map(({ id }) => id);
  const [stories, counts] = await Promise.all([withBylines(rows), commentCounts(ids)]);
  return stories.map((story) => ({ ...story, commentCount: counts.get(story.id) ?? 0 }));
}

function storiesIn(sectionId: string | undefined) {
  const inSection = sectionId === undefined ? undefined : eq(articles.sectionId, sectionId);
  return and(eq(articles.kind, "story"), isPublic(), inSection);
}

/** Stories, the newest first. */
export async function newestStories(asked: { sectionId?: string | undefined; limit: number }) {
  return withPeople(await cardRows(storyIds(storiesIn(asked.sectionId), asked.limit)));
}
export type StoryCard = Awaited<ReturnType<typeof newestStories>>[number];

/** One page of the stories, the newest first, and how many there are; `page` counts from 1. */
export async function latestStories(asked: { sectionId?: string | undefined; limit: number; page?: number }) {
  const where = storiesIn(asked.sectionId);
  const [rows, total] = await Promise.all([
    cardRows(storyIds(where, asked.limit, ((asked.page ?? 1) - 1) * asked.limit)),
    database().read.$count(articles, where),
  ]);
  return { stories: await withPeople(rows), total };
}

/** The stories of these ids that are public, in the order of the ids. */
export async function storiesById(ids: readonly string[]): Promise<StoryCard[]> {
  if (ids.length === 0) return [];
  const where = and(eq(articles.kind, "story"), isPublic(), inArray(articles.id, [...ids]));
  const stories = await withPeople(await cardRows(storyIds(where, ids.length)));
  return stories.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** What tells the same in other languages, as far as readers can see it, the oldest first. */
export async function translationsOf(article: { id: string; translationKey: string | null }) {
  const { id, translationKey } = article;
  if (translationKey === null) return [];
  const rows = await database()
    .read.select({
      id: articles.id,
      language: articles.language,
      slug: articles.slug,
      sectionSlug: sections.slug,
      headline: revisions.headline,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.translationKey, translationKey), isNotNull(articles.translationKey), isPublic()))
    .orderBy(asc(articles.publishedAt), asc(articles.id));
  return rows.filter((row) => row.id !== id).map(placed);
}
