import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, type SQL } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, comments, people, sections } from "#db/tables.ts";
import { articlePath, discussionPath } from "#features/paths.ts";
import { isAtLeast } from "#features/people/people.ts";
import { commentSettings } from "#features/settings/queries.ts";
import { now } from "#lib/clock.ts";
import { pageCount } from "#lib/page-number.ts";
import {
  type CommentOrder,
  type CommentsPolicy,
  type CommentView,
  commentsPerPage,
  discussionAsked,
  elsewhere,
  policyOf,
  streamOf,
  threadOf,
} from "./comments.ts";
import { storedComment } from "./markdown.ts";

export const isPublicComment = and(isNotNull(comments.publishedAt), isNull(comments.removedAt));
const shown = {
  id: comments.id,
  parentId: comments.parentId,
  threadPath: comments.threadPath,
  depth: comments.depth,
  personId: comments.personId,
  guestName: comments.guestName,
  body: comments.body,
  parsed: comments.parsed,
  createdAt: comments.createdAt,
};

const inOrder: Readonly<Record<CommentOrder, SQL[]>> = {
  oldest: [asc(comments.threadPath)],
  newest: [desc(comments.createdAt), desc(comments.id)],
};

interface Discussed {
  readonly id: string;
  readonly kind: string;
  readonly commentsPolicy: CommentsPolicy | null;
  readonly bylines: readonly { readonly id: string }[];
}

/** What readers see on one page of a discussion. */
export async function commentsOn(
  article: Pick<Discussed, "id" | "bylines">,
  order: CommentOrder,
  page: number,
) {
  const rows = await database()
    .read.select(shown)
    .from(comments)
    .where(and(eq(comments.articleId, article.id), isPublicComment))
    .orderBy(...inOrder[order])
    .limit(commentsPerPage)
    .offset((page - 1) * commentsPerPage);
  const people = await membersOf(rows);
  const authors = new Set<string | null>(article.bylines.map(({ id }) => id));
  const views = rows.map(({ personId, guestName, body, parsed, ...row }) => {
    const member = people.get(personId ?? "");
    const who = { authorName: member?.name ?? guestName ?? "", isStaff: member?.isStaff ?? false };
    return { ...row, ...who, isAuthor: authors.has(personId), text: storedComment(parsed, body) };
  });
  const names = await namesOf(elsewhere(views, order));
  return order === "newest" ? streamOf(views, names) : threadOf(views, names);
}

/** Who wrote these comments, of those that readers see. */
async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .read.select({ id: comments.id, personId: comments.personId, guestName: comments.guestName })
    .from(comments)
    .where(and(inArray(comments.id, [...ids]), isPublicComment));
  const people = await membersOf(rows);
  return new Map(
    rows.map(({ id, personId, guestName }) => [id, people.get(personId ?? "")?.name ?? guestName ?? ""]),
  );
}

/** The page, by threads, on which a comment stands or has stood; undefined if readers have never seen it. */
async function pageOfComment(articleId: string, id: string): Promise<number | undefined> {
  const { read } = database();
  const [comment] = await read
    .select({ threadPath: comments.threadPath, removedAt: comments.removedAt })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.articleId, articleId), isNotNull(comments.publishedAt)));
  if (comment === undefined) return undefined;
  const here = and(eq(comments.articleId, articleId), isPublicComment);
  const before = await read.$count(comments, and(here, lt(comments.threadPath, comment.threadPath)));
  const isLast = comment.removedAt !== null && before === (await read.$count(comments, here));
  return pageCount(isLast ? before : before + 1, commentsPerPage);
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
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly order: CommentOrder;
  /** The comment that is to be answered. */
  readonly replyTo: { readonly id: string; readonly authorName: string } | undefined;
}

/** One page of the discussion of an article, with the policy that counts; undefined if there is no such page. */
export async function discussionOf(
  article: Discussed,
  asked = discussionAsked({}),
): Promise<Discussion | undefined> {
  const { page, order, reply } = asked;
  const [{ policy }, counts] = await Promise.all([commentSettings(), commentCount([article.id])]);
  const total = counts.get(article.id) ?? 0;
  const pages = pageCount(total, commentsPerPage);
  if (page > pages) return undefined;
  const views = total === 0 ? [] : await commentsOn(article, order, page);
  const replyTo = reply === undefined ? undefined : await namedComment(article.id, reply);
  return { comments: views, policy: policyOf(article, policy), total, page, pages, order, replyTo };
}

async function namedComment(articleId: string, id: string): Promise<Discussion["replyTo"]> {
  const authorName = (await commentToAnswer(articleId, id)) && (await namesOf([id])).get(id);
  return authorName === undefined ? undefined : { id, authorName };
}

type Article = Discussed & { readonly slug: string; readonly section: { readonly slug: string } | null };

/** What the address of an article asks of its discussion; or the way to what it means, if that stands elsewhere. */
export async function discussionAt(
  article: Article,
  query: Parameters<typeof discussionAsked>[0],
): Promise<{ readonly way: string } | { readonly discussion: Discussion }> {
  const asked = discussionAsked(query);
  const { comment } = asked;
  const discussion = comment === undefined ? await discussionOf(article, asked) : undefined;
  if (discussion) return { discussion };
  const page = comment === undefined ? undefined : await pageOfComment(article.id, comment);
  const path = articlePath({ slug: article.slug, sectionSlug: article.section?.slug ?? null });
  const part = page === undefined ? "comments-title" : `comment-${comment}`;
  return { way: `${discussionPath({ articlePath: path, page: page ?? 1 })}#${part}` };
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

/** The same post, by the key that the browser made for it. */
export async function commentByKey(idempotencyKey: string) {
  const [comment] = await database()
    .read.select({ id: comments.id, publishedAt: comments.publishedAt })
    .from(comments)
    .where(eq(comments.idempotencyKey, idempotencyKey));
  return comment;
}
