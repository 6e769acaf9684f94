import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, comments, people, revisions, sections } from "#db/tables.ts";
import { isPublicComment } from "#features/comments/queries.ts";
import { articlePath } from "#features/paths.ts";
import { type Editor, isAtLeast } from "#features/people/people.ts";
import { countedAtMost, type ModerationState, queuePageSize } from "./moderation.ts";

const authorName = sql<string>`coalesce(${people.name}, ${comments.guestName})`;

const queues: Readonly<Record<ModerationState, { where: SQL | undefined; order: SQL[] }>> = {
  pending: {
    where: and(isNull(comments.publishedAt), isNull(comments.removedAt)),
    order: [asc(comments.createdAt), asc(comments.id)],
  },
  published: { where: isPublicComment, order: [desc(comments.publishedAt), desc(comments.id)] },
  removed: { where: isNotNull(comments.removedAt), order: [desc(comments.removedAt), desc(comments.id)] },
};

/** How many comments are in each state; `countedAtMost` stands for that many and more. */
export async function moderationCounts(_editor: Editor): Promise<Record<ModerationState, number>> {
  const [pending, published, removed] = await Promise.all([
    countOf(queues.pending),
    countOf(queues.published),
    countOf(queues.removed),
  ]);
  return { pending, published, removed };
}

/** In the order of the queue, which has an index: without it SQLite reads the whole table. */
async function countOf({ where, order }: (typeof queues)[ModerationState]): Promise<number> {
  const some = database()
    .read.select({ id: comments.id })
    .from(comments)
    .where(where)
    .orderBy(...order)
    .limit(countedAtMost)
    .as("some");
  const [row] = await database().read.select({ total: count() }).from(some);
  return row?.total ?? 0;
}

/** One page of the comments in a state: those that wait longest first, otherwise the newest first. */
export async function moderationQueue(
  _editor: Editor,
  { state, page }: { state: ModerationState; page: number },
) {
  const rows = await database()
    .read.select({
      id: comments.id,
      parentId: comments.parentId,
      authorName,
      role: people.role,
      email: comments.guestEmail,
      body: comments.body,
      createdAt: comments.createdAt,
      heldBy: comments.heldBy,
      articleId: articles.id,
      headline: revisions.headline,
      retiredAt: articles.retiredAt,
      slug: articles.slug,
      sectionSlug: sections.slug,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(people, eq(people.id, comments.personId))
    .where(queues[state].where)
    .orderBy(...queues[state].order)
    .limit(queuePageSize)
    .offset((page - 1) * queuePageSize);
  const parents = await answered(rows.flatMap(({ parentId }) => parentId ?? []));
  return rows.map(({ role, parentId, retiredAt, slug, sectionSlug, ...row }) => ({
    ...row,
    isStaff: role !== null && isAtLeast(role, "contributor"),
    isGuest: role === null,
    parent: parents.get(parentId ?? ""),
    /** Where readers find the article; undefined while they do not. */
    articlePath: slug && !retiredAt ? articlePath({ slug, sectionSlug }) : undefined,
  }));
}
export type QueuedComment = Awaited<ReturnType<typeof moderationQueue>>[number];

async function answered(ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { authorName: string; body: string }>();
  const rows = await database()
    .read.select({ id: comments.id, authorName, body: comments.body })
    .from(comments)
    .leftJoin(people, eq(people.id, comments.personId))
    .where(inArray(comments.id, [...ids]));
  return new Map(rows.map(({ id, ...comment }) => [id, comment]));
}

/** How a comment stands, and what the events about it say. */
export async function commentToModerate(id: string) {
  const [row] = await database()
    .read.select({
      publishedAt: comments.publishedAt,
      removedAt: comments.removedAt,
      articleId: articles.id,
      slug: articles.slug,
      sectionSlug: sections.slug,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(comments.id, id));
  if (!row) return undefined;
  const { publishedAt, removedAt, articleId, slug, sectionSlug } = row;
  return {
    publishedAt,
    removedAt,
    data: { articleId, articlePath: articlePath({ slug: slug ?? "", sectionSlug }) },
  };
}

/** An editor has approved something that was written on this device, and nobody has removed it since. */
export async function isTrustedDevice(deviceHash: string): Promise<boolean> {
  const rows = await database()
    .read.select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.deviceHash, deviceHash), isNotNull(comments.publishedById), isPublicComment))
    .limit(1);
  return rows.length > 0;
}

export interface Words {
  readonly articleId: string;
  readonly bodyHash: string;
  readonly since: Date;
  readonly personId: string | null;
  readonly deviceHash: string | null;
  readonly subnet: string;
}

/** The same words under the same article since a moment, from the same person, device or subnet; newest first. */
export async function sameWords(words: Words) {
  const { personId, deviceHash, subnet } = words;
  return database()
    .read.select({
      id: comments.id,
      parentId: comments.parentId,
      personId: comments.personId,
      guestName: comments.guestName,
      publishedAt: comments.publishedAt,
      removedAt: comments.removedAt,
    })
    .from(comments)
    .where(
      and(
        eq(comments.articleId, words.articleId),
        gt(comments.createdAt, words.since),
        eq(comments.bodyHash, words.bodyHash),
        or(
          eq(comments.subnet, subnet),
          personId === null ? undefined : eq(comments.personId, personId),
          deviceHash === null ? undefined : eq(comments.deviceHash, deviceHash),
        ),
      ),
    )
    .orderBy(desc(comments.createdAt));
}
