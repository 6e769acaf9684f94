import { and, asc, count, desc, eq, exists, gt, inArray, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, bylines, people, sessions } from "#db/tables.ts";
import { isPublic, listedStories } from "#features/articles/queries.ts";
import { now } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import { type Actor, roles, type Staff, sessionLife, staffRoles } from "./people.ts";

/** Somebody who has not been removed, with the role of this moment. */
export async function personById(id: string): Promise<Actor | undefined> {
  const rows = await database()
    .read.select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.removedAt)));
  return rows[0];
}

/** What somebody signs in with. */
export async function addressOf(id: string): Promise<string | undefined> {
  const rows = await database().read.select({ email: people.email }).from(people).where(eq(people.id, id));
  return rows[0]?.email;
}

export async function personByEmail(email: string) {
  const rows = await database()
    .read.select({ id: people.id, name: people.name, role: people.role, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.removedAt)));
  return rows[0];
}

/** The session that a token opens: neither unused for too long, nor too old, nor of somebody removed. */
export async function sessionOf(token: string) {
  const at = now();
  const rows = await database()
    .read.select({ personId: people.id, expiresAt: sessions.expiresAt })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.tokenHash, sha256(token)),
        gt(sessions.expiresAt, at),
        gt(sessions.createdAt, new Date(at.getTime() - sessionLife.longest * 1000)),
        isNull(people.removedAt),
      ),
    );
  return rows[0];
}

/** Whether somebody has set up the publication. There is never a second owner, removed or not. */
export async function hasOwner(): Promise<boolean> {
  const rows = await database()
    .read.select({ id: people.id })
    .from(people)
    .where(eq(people.role, "owner"))
    .limit(1);
  return rows.length > 0;
}

/** The one owner, with the address to sign in with: for whoever has the machine itself. */
export async function owner() {
  const rows = await database()
    .read.select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(and(eq(people.role, "owner"), isNull(people.removedAt)));
  return rows[0];
}

/** Everyone who sees the admin, the highest role first. */
export async function staffList(_staff: Staff) {
  const rows = await database()
    .read.select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(and(inArray(people.role, [...staffRoles]), isNull(people.removedAt)))
    .orderBy(asc(people.name), asc(people.id));
  return rows.toSorted((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role));
}

/** Somebody who may have written something, as readers know them, also after having left. */
export async function authorBySlug(slug: string) {
  const rows = await database()
    .read.select({ id: people.id, slug: people.slug, name: people.name, bio: people.bio })
    .from(people)
    .where(eq(people.slug, slug));
  return rows[0];
}
/** Whoever may have written something. */
const writes = and(inArray(people.role, [...staffRoles]), isNull(people.removedAt));

export async function authorCount(): Promise<number> {
  return database().read.$count(people, writes);
}

/** Of these people those who have a public story, by role and name. */
export async function authorAddresses({
  offset,
  limit,
}: {
  offset: number;
  limit: number;
}): Promise<{ slug: string }[]> {
  const { read } = database();
  const story = read
    .select({ id: articles.id })
    .from(bylines)
    .innerJoin(articles, eq(articles.id, bylines.articleId))
    .where(and(eq(bylines.personId, people.id), eq(articles.kind, "story"), isPublic()));
  const rows = await read
    .select({ slug: people.slug, isAuthor: exists(story).mapWith(Boolean) })
    .from(people)
    .where(writes)
    .orderBy(asc(people.role), asc(people.name), asc(people.id))
    .limit(limit)
    .offset(offset);
  return rows.filter(({ isAuthor }) => isAuthor);
}

/** One page of the stories that somebody wrote, the newest first, and how many there are; `page` counts from 1. */
export async function storiesBy(personId: string, { page, limit }: { page: number; limit: number }) {
  const { read } = database();
  const written = and(eq(bylines.personId, personId), eq(articles.kind, "story"), isPublic());
  const ids = read
    .select({ id: bylines.articleId })
    .from(bylines)
    .innerJoin(articles, eq(articles.id, bylines.articleId))
    .where(written)
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
    .offset((page - 1) * limit);
  const counted = read
    .select({ total: count() })
    .from(bylines)
    .innerJoin(articles, eq(articles.id, bylines.articleId))
    .where(written);
  const [stories, [{ total } = { total: 0 }]] = await Promise.all([listedStories(ids), counted]);
  return { stories, total };
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
