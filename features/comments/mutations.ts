import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { comments } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type Limit, waitInWords } from "#features/limits/limits.ts";
import { takeAll } from "#features/limits/mutations.ts";
import { linksIn, moderate, type Submission } from "#features/moderation/moderation.ts";
import { commentToModerate, isTrustedDevice, sameWords } from "#features/moderation/queries.ts";
import { type Actor, type Editor, isAtLeast, personIdOf } from "#features/people/people.ts";
import { staffNames } from "#features/people/queries.ts";
import { now } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import type { Subnets } from "#lib/subnet.ts";
import { commentLimits, pathUnder, postingLimits, repeatSeconds } from "./comments.ts";
import { parseComment } from "./markdown.ts";
import { articleToDiscuss, commentByKey, commentToAnswer } from "./queries.ts";
import type { PostComment } from "./schema.ts";

/** A post: its words, and what we know of it besides. */
export interface Post extends Omit<PostComment, "token"> {
  readonly deviceHash: string;
  readonly subnets: Subnets;
  readonly formAgeSeconds: number;
}

export interface Posted {
  readonly id: string;
  readonly articlePath: string;
  /** An editor reads it first. */
  readonly isHeld: boolean;
}

interface Article {
  readonly id: string;
  readonly path: string;
}

/** A reader comments, with an account or as a guest. Sent twice, it is one comment. */
export async function postComment(author: Actor | undefined, post: Post): Promise<Outcome<Posted>> {
  return database().transaction(async (tx) => {
    const article = await articleToDiscuss(post.articleId);
    if (!article) return refused("This article is not there any more.");
    if (!author && post.name === "") return refused("Write the name to stand beside your comment.", "name");
    const earlier = await earlierOf(author, post);
    if (earlier.same) return done(posted(earlier.same, article));
    const parent = post.parentId ? await commentToAnswer(article.id, post.parentId) : undefined;
    if (post.parentId && !parent) {
      return refused("The comment that you answer is not there any more. You can post yours on its own.");
    }
    if (parent && parent.depth >= commentLimits.depth) return refused("Nothing more can be answered here.");
    const verdict = moderate({
      ...(await submissionOf(author, post)),
      policy: article.policy,
      repeated: earlier.repeated,
    });
    if (verdict.is === "rejected") return refused(verdict.message, verdict.field);
    const taken = await takeAll(tx, limitsOn(author, post));
    if (!taken.ok) return refused(tooMuch(taken.retryAfterSeconds));
    const heldBy = verdict.is === "held" ? verdict.by : null;
    const row = { ...rowOf(author, post), ...placeUnder(parent), heldBy, publishedAt: heldBy ? null : now() };
    await tx.insert(comments).values({ ...row, parsed: parseComment(post.body) });
    const about = { actorId: row.personId, subject: row.id };
    const data = { articleId: article.id, articlePath: article.path };
    if (heldBy) await recordEvent(tx, { ...about, type: "comment.held", data: { ...data, heldBy } });
    else await recordEvent(tx, { ...about, type: "comment.published", data });
    return done(posted(row, article));
  });
}

function posted(comment: { id: string; publishedAt: Date | null }, article: Article): Posted {
  return { id: comment.id, articlePath: article.path, isHeld: comment.publishedAt === null };
}

function tooMuch(seconds: number): string {
  return `That was a lot in a short time. Send it again in ${waitInWords(seconds)}; your words stay here.`;
}

function bodyHash(body: string): string {
  return sha256(body.toLowerCase().replace(/\s+/g, " ").trim());
}

/** With the words, so that a corrected text is not taken for the one that was sent before. */
function keyOf({ key, articleId, body }: Post): string | null {
  return key === undefined ? null : sha256([key, articleId, bodyHash(body)].join("\n"));
}

function rowOf(author: Actor | undefined, post: Post) {
  const who = author
    ? { personId: personIdOf(author), guestName: null, guestEmail: null, deviceHash: null }
    : {
        personId: null,
        guestName: post.name,
        guestEmail: post.email ?? null,
        deviceHash: post.deviceHash,
      };
  const { articleId, body, subnets } = post;
  const hashes = { bodyHash: bodyHash(body), idempotencyKey: keyOf(post) };
  return { ...who, ...hashes, articleId, body, subnet: subnets.narrow, createdAt: now() };
}

function placeUnder(parent: { id: string; threadPath: string; depth: number } | undefined) {
  const id = newId();
  const depth = parent ? parent.depth + 1 : 0;
  return { id, parentId: parent?.id ?? null, threadPath: pathUnder(parent, id), depth };
}

/** The comment that this post is the second copy of; and whether the same words stand here already. */
async function earlierOf(author: Actor | undefined, post: Post) {
  const key = keyOf(post);
  const byKey = key === null ? undefined : await commentByKey(key);
  if (byKey) return { same: byKey, repeated: false };
  const since = new Date(now().getTime() - repeatSeconds * 1000);
  const { personId, guestName, deviceHash, subnet, ...row } = rowOf(author, post);
  const found = await sameWords({ ...row, since, personId, deviceHash, subnet });
  const same = found.find(
    (comment) =>
      comment.removedAt === null &&
      comment.parentId === (post.parentId ?? null) &&
      comment.personId === personId &&
      comment.guestName === guestName,
  );
  return { same, repeated: found.length > 0 };
}

async function submissionOf(author: Actor | undefined, post: Post) {
  const known = author ? undefined : await isTrustedDevice(post.deviceHash);
  return {
    author: kindOf(author, known === true),
    name: post.name,
    staffNames: author ? [] : await staffNames(),
    links: linksIn(post.body),
    trapped: post.website,
    formAgeSeconds: post.formAgeSeconds,
  };
}

function kindOf(author: Actor | undefined, isKnown: boolean): Submission["author"] {
  if (author) return isAtLeast(author.role, "contributor") ? "staff" : "account";
  return isKnown ? "known-guest" : "new-guest";
}

function limitsOn(author: Actor | undefined, { deviceHash, subnets, articleId }: Post): Limit[] {
  if (author && isAtLeast(author.role, "contributor")) {
    return [{ key: `comment:person:${author.id}`, ...postingLimits.staff }];
  }
  const who = author ? `person:${author.id}` : `device:${deviceHash}`;
  return [
    { key: `comment:${who}`, ...postingLimits.author },
    { key: `comment:subnet:${subnets.narrow}`, ...postingLimits.subnet },
    { key: `comment:network:${subnets.wide}`, ...postingLimits.network },
    { key: `comment:article:${articleId}`, ...postingLimits.article },
  ];
}

/** The comment is on the page from now on. Approving it again changes nothing. */
export async function approveComment(editor: Editor, { id }: { id: string }): Promise<Outcome> {
  return withComment(id, async (tx, comment) => {
    if (comment.removedAt) return refused("This comment has been removed. Put it back first.");
    if (comment.publishedAt) return done(undefined);
    const publishedById = personIdOf(editor);
    await tx.update(comments).set({ publishedAt: now(), publishedById }).where(eq(comments.id, id));
    const { data } = comment;
    await recordEvent(tx, { type: "comment.approved", actorId: publishedById, subject: id, data });
    return done(undefined);
  });
}

/** Nobody reads it any more; answers to it stay, under a stub. Removing it again changes nothing. */
export async function removeComment(editor: Editor, { id }: { id: string }): Promise<Outcome> {
  return withComment(id, async (tx, comment) => {
    if (comment.removedAt) return done(undefined);
    const removedById = personIdOf(editor);
    await tx.update(comments).set({ removedAt: now(), removedById }).where(eq(comments.id, id));
    const data = { ...comment.data, wasPublic: comment.publishedAt !== null };
    await recordEvent(tx, { type: "comment.removed", actorId: removedById, subject: id, data });
    return done(undefined);
  });
}

/** Makes good a removal: the comment is again what it was before, on the page or waiting. */
export async function restoreComment(editor: Editor, { id }: { id: string }): Promise<Outcome> {
  return withComment(id, async (tx, comment) => {
    if (!comment.removedAt) return done(undefined);
    await tx.update(comments).set({ removedAt: null, removedById: null }).where(eq(comments.id, id));
    const data = { ...comment.data, isPublic: comment.publishedAt !== null };
    await recordEvent(tx, { type: "comment.restored", actorId: personIdOf(editor), subject: id, data });
    return done(undefined);
  });
}

type Moderated = NonNullable<Awaited<ReturnType<typeof commentToModerate>>>;

async function withComment(id: string, work: (tx: Tx, comment: Moderated) => Promise<Outcome>) {
  return database().transaction(async (tx) => {
    const comment = await commentToModerate(id);
    return comment ? work(tx, comment) : refused("There is no such comment.");
  });
}
