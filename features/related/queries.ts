import { and, asc, desc, eq, gt, gte, lt, lte, ne, or, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, articleTags, revisions, sections } from "#db/tables.ts";
import { isPublic, newestFirst } from "#features/articles/queries.ts";
import { onwardKey, sectionPath, seriesKey, tagPath } from "#features/paths.ts";
import { seriesParts } from "#features/series/queries.ts";
import { hangOn } from "#lib/request-context.ts";

const shown = 4;
/** Looked at of each tag and of the section: enough to find the few that share most, and never more. */
const [tagsAsked, perTag] = [6, 16];

const link = {
  id: articles.id,
  slug: articles.slug,
  section: { slug: sections.slug, name: sections.name, colour: sections.colour },
  headline: revisions.headline,
  language: articles.language,
  publishedAt: articles.publishedAt,
};

interface Read {
  readonly id: string;
  readonly sectionId: string | null;
  readonly publishedAt: Date;
  readonly tags: readonly { readonly id: string }[];
}

function newestWithTag(tagId: string) {
  return database()
    .read.select({ id: articleTags.articleId })
    .from(articleTags)
    .where(eq(articleTags.tagId, tagId))
    .orderBy(desc(articleTags.articleId))
    .limit(perTag);
}

function ofSection(sectionId: string | null) {
  return and(eq(articles.sectionId, sectionId ?? ""), eq(articles.kind, "story"), isPublic());
}

/** The ids that come into question, once for each tag that they share. */
function pool({ sectionId, tags }: Read) {
  const near = database()
    .read.select({ id: articles.id })
    .from(articles)
    .where(ofSection(sectionId))
    .orderBy(...newestFirst)
    .limit(shown + 1);
  const tagged = tags
    .slice(0, tagsAsked)
    .map(({ id }) => sql`select article_id as id, 1 as shared from ${newestWithTag(id)} as tagged`);
  const parts = [...tagged, sql`select id, 0 as shared from ${near} as near`];
  return sql`(${sql.join(parts, sql` union all `)}) as pool`;
}

/** Stories that a reader of this one may like: those that share most tags, then its section, then the newest. */
async function relatedStories(story: Read) {
  const { read } = database();
  const shared = sql<number>`sum(pool.shared)`;
  const best = read
    .select({ id: articles.id, shared: shared.as("shared") })
    .from(articles)
    .innerJoin(pool(story), sql`pool.id = ${articles.id}`)
    .where(and(eq(articles.kind, "story"), isPublic(), ne(articles.id, story.id)))
    .groupBy(articles.id, articles.publishedAt)
    .orderBy(desc(shared), ...newestFirst)
    .limit(shown)
    .as("best");
  const rows = await read
    .select(link)
    .from(best)
    .innerJoin(articles, eq(articles.id, best.id))
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .orderBy(desc(best.shared), ...newestFirst);
  return rows.map((row) => ({ ...row, slug: row.slug ?? "" }));
}

/** The story of the same section that was published after this one, and the one before it. */
async function neighboursOf({ id, sectionId, publishedAt }: Omit<Read, "tags">) {
  const { read } = database();
  const beside = (atLeast: typeof gte, further: typeof gt) =>
    and(
      ofSection(sectionId),
      atLeast(articles.publishedAt, publishedAt),
      or(further(articles.publishedAt, publishedAt), further(articles.id, id)),
    );
  const one = (atLeast: typeof gte, further: typeof gt, order: typeof asc) =>
    read
      .select({ id: articles.id })
      .from(articles)
      .where(beside(atLeast, further))
      .orderBy(order(articles.publishedAt), order(articles.id))
      .limit(1);
  const both = sql`(select id from ${one(gte, gt, asc)} as newer union all select id from ${one(lte, lt, desc)} as older)`;
  const rows = await read
    .select(link)
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(sql`${articles.id} in ${both}`);
  const stories = rows.map((row) => ({ ...row, slug: row.slug ?? "" }));
  const isNewer = (at: Date | null, otherId: string) =>
    at !== null && (at > publishedAt || (at.getTime() === publishedAt.getTime() && otherId > id));
  return {
    newer: stories.find((story) => isNewer(story.publishedAt, story.id)),
    older: stories.find((story) => !isNewer(story.publishedAt, story.id)),
  };
}

type Onward = Omit<Read, "tags"> & {
  readonly section: { readonly slug: string } | null;
  readonly seriesId: string | null;
  readonly tags: readonly { readonly id: string; readonly slug: string }[];
};

/** All that a story leads on to; its page is to be forgotten when another could stand there. */
export async function onwardFrom(story: Onward) {
  const { section, seriesId, tags } = story;
  const lists = [...(section ? [sectionPath(section)] : []), ...tags.map(tagPath)];
  hangOn([...lists, ...(seriesId === null ? [] : [seriesKey(seriesId)])].map(onwardKey));
  const [related, neighbours, parts] = await Promise.all([
    relatedStories(story),
    neighboursOf(story),
    seriesId === null ? [] : seriesParts(seriesId),
  ]);
  return { related, parts, ...neighbours };
}
export type OnwardLinks = Awaited<ReturnType<typeof onwardFrom>>;
