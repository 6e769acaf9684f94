import { and, asc, desc, eq, gt, inArray } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, articleTags, bylines, comments, people, revisions, sections, tags } from "#db/tables.ts";
import { type ArticleKind, placed } from "#features/articles/articles.ts";
import { bylinesOf, isPublic } from "#features/articles/queries.ts";
import { isPublicComment } from "#features/comments/queries.ts";
import { storedDocument, storedPicture } from "#features/document/document.ts";
import { articlePath, authorPath, sectionPath, tagPath } from "#features/paths.ts";
import { authorBySlug } from "#features/people/queries.ts";
import { sectionBySlug } from "#features/sections/queries.ts";
import { tagBySlug } from "#features/tags/queries.ts";
import { now } from "#lib/clock.ts";
import { newsLasts } from "./feeds.ts";

/** What the stories of a feed have in common. */
type Of = { readonly sectionId: string } | { readonly tagId: string } | { readonly authorId: string };

function belongsTo(of: Of | undefined) {
  const { read } = database();
  if (of === undefined) return undefined;
  if ("sectionId" in of) return eq(articles.sectionId, of.sectionId);
  const ids =
    "tagId" in of
      ? read.select({ id: articleTags.articleId }).from(articleTags).where(eq(articleTags.tagId, of.tagId))
      : read.select({ id: bylines.articleId }).from(bylines).where(eq(bylines.personId, of.authorId));
  return inArray(articles.id, ids);
}

const newestFirst = [desc(articles.publishedAt), desc(articles.id)];

async function newestRows(limit: number, of: Of | undefined) {
  const { read } = database();
  // Texts are read of those alone that are wanted.
  const wanted = read
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.kind, "story"), isPublic(), belongsTo(of)))
    .orderBy(...newestFirst)
    .limit(limit);
  return read
    .select({
      id: articles.id,
      slug: articles.slug,
      sectionSlug: sections.slug,
      sectionName: sections.name,
      language: articles.language,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
      hero: revisions.hero,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, wanted))
    .orderBy(...newestFirst);
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

/** The newest stories with all that a feed tells of them, the text included. */
export async function feedStories({ limit, of }: { limit: number; of?: Of | undefined }) {
  const rows = await newestRows(limit, of);
  const ids = rows.map(({ id }) => id);
  const [authors, tagged] = await Promise.all([bylinesOf(ids), tagNamesOf(ids)]);
  return rows.map((row) => ({
    ...placed(row),
    body: storedDocument(row.body),
    hero: storedPicture(row.hero),
    authors: authors
      .filter(({ articleId }) => articleId === row.id)
      .map(({ name, slug }) => ({ name, slug })),
    tags: tagged.filter(({ articleId }) => articleId === row.id).map(({ name }) => name),
  }));
}
export type FeedStory = Awaited<ReturnType<typeof feedStories>>[number];

export type SubjectKind = "section" | "tag" | "author";

async function sectionSubject(slug: string) {
  const section = await sectionBySlug(slug);
  return section && { ...section, path: sectionPath(section), of: { sectionId: section.id } };
}

async function tagSubject(slug: string) {
  const tag = await tagBySlug(slug);
  return tag && { ...tag, path: tagPath(tag), of: { tagId: tag.id } };
}

async function authorSubject(slug: string) {
  const author = await authorBySlug(slug);
  return (
    author && { ...author, description: author.bio, path: authorPath(author), of: { authorId: author.id } }
  );
}

const subjects = { section: sectionSubject, tag: tagSubject, author: authorSubject };

/** What a list of stories is about, by its place in the address; undefined if there is no such thing. */
export async function feedSubject(kind: SubjectKind, slug: string) {
  return subjects[kind](slug);
}

/** The newest comments on what readers can see, or on one article. */
export async function feedComments({ limit, articleId }: { limit: number; articleId?: string | undefined }) {
  const onOne = articleId === undefined ? undefined : eq(comments.articleId, articleId);
  const order = articleId === undefined ? comments.publishedAt : comments.createdAt;
  const rows = await database()
    .read.select({
      id: comments.id,
      personId: comments.personId,
      guestName: comments.guestName,
      body: comments.body,
      publishedAt: comments.publishedAt,
      createdAt: comments.createdAt,
      headline: revisions.headline,
      slug: articles.slug,
      sectionSlug: sections.slug,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isPublicComment, isPublic(), onOne))
    .orderBy(desc(order), desc(comments.id))
    .limit(limit);
  const names = await namesOf(rows.flatMap(({ personId }) => personId ?? []));
  return rows.map(({ personId, guestName, slug, sectionSlug, publishedAt, createdAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt ?? createdAt,
    authorName: names.get(personId ?? "") ?? guestName ?? "",
    articlePath: articlePath({ slug: slug ?? "", sectionSlug }),
  }));
}
export type FeedComment = Awaited<ReturnType<typeof feedComments>>[number];

async function namesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await database()
    .read.select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(personIds)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How many articles of a kind readers can see. */
export async function publicArticleCount(kind: ArticleKind): Promise<number> {
  return database().read.$count(articles, and(eq(articles.kind, kind), isPublic()));
}

interface Piece {
  readonly offset: number;
  readonly limit: number;
}

/** Where public articles are, the oldest first: what is new does not move those before it to another page. */
export async function articleAddresses(kind: ArticleKind, { offset, limit }: Piece) {
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
      headline: revisions.headline,
      hero: revisions.hero,
      canonicalUrl: revisions.canonicalUrl,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, asked))
    .orderBy(asc(articles.publishedAt), asc(articles.id));
  return rows.map((row) => ({ ...placed(row), hero: storedPicture(row.hero) }));
}

/** The stories of the last two days, the newest first. */
export async function newsStories() {
  const rows = await database()
    .read.select({
      slug: articles.slug,
      sectionSlug: sections.slug,
      language: articles.language,
      headline: revisions.headline,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(articles.kind, "story"),
        isPublic(),
        gt(articles.publishedAt, new Date(now().getTime() - newsLasts)),
      ),
    )
    .orderBy(...newestFirst)
    .limit(1000);
  return rows.map(placed);
}
