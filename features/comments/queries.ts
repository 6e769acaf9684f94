import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, comments, people, sections } from "#db/tables.ts";
import { articlePath } from "#features/paths.ts";
import { isAtLeast, staffRoles } from "#features/people/people.ts";
import { commentSettings } from "#features/settings/queries.ts";
import { now } from "#lib/clock.ts";
import { type CommentsPolicy, type CommentView, policyOf, threadOf } from "./comments.ts";

export const isPublicComment = and(isNotNull(comments.publishedAt), isNull(comments.removedAt));
/** What readers see of a discussion, in the order of its threads. */
export async function commentsOf(articleId: string): Promise<CommentView[]> {
  const rows = await database()
    .read.select({
      id: comments.id,
      parentId: comments.parentId,
      threadPath: comments.threadPath,
      depth: comments.depth,
      personId: comments.personId,
      guestName: comments.guestName,
      body: comments.body,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), isPublicComment))
    .orderBy(asc(comments.threadPath));
  const people = await membersOf(rows);
  return threadOf(
    rows.map(({ personId, guestName, ...row }) => {
      const member = people.get(personId ?? "");
      return { ...row, authorName: member?.name ?? guestName ?? "", isStaff: member?.isStaff ?? false };
    }),
  );
}

/** By themselves: joined to a long discussion, PostgreSQL reads everyone there is. */
async function membersOf(authors: readonly { readonly personId: string | null }[]) {
  const ids = [...new Set(authors.flatMap(({ personId }) => personId ?? []))];
  if (ids.length === 0) return new Map<string, { name: string; isStaff: boolean }>();
  const rows = await database()
    .read.select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(inArray(people.id, ids));
  return new Map(rows.map(({ id, name, role }) => [id, { name, isStaff: isAtLeast(role, "contributor") }]));
}

/** How many comments readers see under each of these articles; one without any is not in the map. */
export async function commentCount(articleIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await database()
    .read.select({ articleId: comments.articleId, total: count() })
    .from(comments)
    .where(and(inArray(comments.articleId, [...articleIds]), isPublicComment))
    .groupBy(comments.articleId);
  return new Map(rows.map(({ articleId, total }) => [articleId, total]));
}

export interface Discussion {
  readonly comments: readonly CommentView[];
  readonly policy: CommentsPolicy;
}

/** The discussion of an article, with the policy that counts. */
export async function discussionOf(article: {
  id: string;
  kind: string;
  commentsPolicy: CommentsPolicy | null;
}): Promise<Discussion> {
  const { policy } = await commentSettings();
  return { comments: await commentsOf(article.id), policy: policyOf(article, policy) };
}

/** An article that readers see, as far as somebody who comments on it must know it. */
export async function articleToDiscuss(id: string) {
  const [article] = await database()
    .read.select({
      id: articles.id,
      kind: articles.kind,
      slug: articles.slug,
      sectionSlug: sections.slug,
      commentsPolicy: articles.commentsPolicy,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(articles.id, id),
        isNotNull(articles.publishedRevisionId),
        isNull(articles.retiredAt),
        lte(articles.publishedAt, now()),
      ),
    );
  if (!article?.slug) return undefined;
  const { policy } = await commentSettings();
  const path = articlePath({ slug: article.slug, sectionSlug: article.sectionSlug });
  return { id: article.id, path, policy: policyOf(article, policy) };
}

/** A comment that readers see under this article and can answer. */
export async function commentToAnswer(articleId: string, id: string) {
  const [comment] = await database()
    .read.select({ id: comments.id, threadPath: comments.threadPath, depth: comments.depth })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.articleId, articleId), isPublicComment));
  return comment;
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

/** The same post, by the key that the browser made for it. */
export async function commentByKey(idempotencyKey: string) {
  const [comment] = await database()
    .read.select({ id: comments.id, publishedAt: comments.publishedAt })
    .from(comments)
    .where(eq(comments.idempotencyKey, idempotencyKey));
  return comment;
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

/** The names that no guest may take. */
export async function staffNames(): Promise<string[]> {
  const rows = await database()
    .read.select({ name: people.name })
    .from(people)
    .where(and(inArray(people.role, [...staffRoles]), isNull(people.removedAt)))
    .limit(1000);
  return rows.map(({ name }) => name);
}
