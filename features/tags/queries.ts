import { and, asc, count, desc, eq, exists, gt, gte, lt, type SQL, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, articleTags, tags } from "#db/tables.ts";
import { isPublic, listedStories } from "#features/articles/queries.ts";
import type { Staff } from "#features/people/people.ts";
import { tagSlug, tagsPerPage, usesCountedAtMost } from "./tags.ts";

const columns = { id: tags.id, slug: tags.slug, name: tags.name, description: tags.description };

export async function tagBySlug(slug: string) {
  const rows = await database().read.select(columns).from(tags).where(eq(tags.slug, slug));
  return rows[0];
}

const offered = 8;

/** The first tags whose address begins as a text does, by their addresses; without a text the very first. */
export async function tagsBeginning(_staff: Staff, text: string) {
  const slug = tagSlug(text);
  return database()
    .read.select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(and(gte(tags.slug, slug), lt(tags.slug, `${slug}\uffff`)))
    .orderBy(asc(tags.slug))
    .limit(offered);
}

export async function tagById(id: string) {
  const rows = await database().read.select(columns).from(tags).where(eq(tags.id, id));
  return rows[0];
}

/** How many articles have a tag, published or not; counting ends at `usesCountedAtMost`. */
export async function tagUses({ id, slug }: { readonly id: string; readonly slug: string }): Promise<number> {
  const [row] = await database().driver.rows<{ uses: number | string }>(
    sql`select ${uses(id, slug)} as uses`,
  );
  return Number(row?.uses ?? 0);
}

/** Columns are given by their whole names: both tables have a slug. */
function uses(id: string | SQL, slug: string | SQL): SQL {
  return sql`(select count(*) from (
    select article_id from article_tags where tag_id = ${id}
    union select article_id from working_tags where slug = ${slug}
    limit ${usesCountedAtMost}) having_it)`;
}

function named(text: string): SQL | undefined {
  if (text === "") return undefined;
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return sql`lower(${tags.name}) like ${pattern} escape '\\'`;
}

/** One page of the tags whose names have the text in them, by their addresses; `page` counts from 1. */
export async function tagList({ text = "", page = 1 }: { readonly text?: string; readonly page?: number }) {
  const rows = await database()
    .read.select({ ...columns, uses: uses(sql`tags.id`, sql`tags.slug`).mapWith(Number).as("uses") })
    .from(tags)
    .where(named(text))
    .orderBy(asc(tags.slug))
    .limit(tagsPerPage + 1)
    .offset((page - 1) * tagsPerPage);
  return { tags: rows.slice(0, tagsPerPage), hasNext: rows.length > tagsPerPage };
}
export type ListedTag = Awaited<ReturnType<typeof tagList>>["tags"][number];

/** One page of the stories with a tag, the newest first, and how many there are; `page` counts from 1. */
export async function storiesTagged(tagId: string, { page, limit }: { page: number; limit: number }) {
  const { read } = database();
  const tagged = and(eq(articleTags.tagId, tagId), eq(articles.kind, "story"), isPublic());
  const ids = read
    .select({ id: articleTags.articleId })
    .from(articleTags)
    .innerJoin(articles, eq(articles.id, articleTags.articleId))
    .where(tagged)
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
    .offset((page - 1) * limit);
  const counted = read
    .select({ total: count() })
    .from(articleTags)
    .innerJoin(articles, eq(articles.id, articleTags.articleId))
    .where(tagged);
  const [stories, [{ total } = { total: 0 }]] = await Promise.all([listedStories(ids), counted]);
  return { stories, total };
}

// With a condition, the index alone tells how many there are.
const anyTag = gt(tags.slug, "");

export async function tagCount(): Promise<number> {
  return database().read.$count(tags, anyTag);
}

/** Of these tags those of public stories, by their addresses. */
export async function tagAddresses({
  offset,
  limit,
}: {
  offset: number;
  limit: number;
}): Promise<{ slug: string }[]> {
  const { read } = database();
  const story = read
    .select({ id: articles.id })
    .from(articleTags)
    .innerJoin(articles, eq(articles.id, articleTags.articleId))
    .where(and(eq(articleTags.tagId, tags.id), eq(articles.kind, "story"), isPublic()));
  const rows = await read
    .select({ slug: tags.slug, isUsed: exists(story).mapWith(Boolean) })
    .from(tags)
    .where(anyTag)
    .orderBy(asc(tags.slug))
    .limit(limit)
    .offset(offset);
  return rows.filter(({ isUsed }) => isUsed);
}

/** Names of tags, in the order of the alphabet, to choose from. */
export async function tagNames(limit: number): Promise<string[]> {
  const rows = await database()
    .read.select({ name: tags.name })
    .from(tags)
    .orderBy(asc(tags.name))
    .limit(limit);
  return rows.map(({ name }) => name);
}
