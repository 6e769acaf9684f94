import { asc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, events, people, revisions, sections } from "#db/tables.ts";
import type { Editor, Role } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { subnetsOf } from "#lib/subnet.ts";
import type { CommentsPolicy } from "./comments.ts";
import type { Post } from "./mutations.ts";
import { commentsOn } from "./queries.ts";

/** Somebody with an account; typed as an editor, so that tests can ask what the verbs make of other roles. */
export async function someone(role: Role, name = `Some ${role}`): Promise<Editor> {
  const id = newId();
  const email = `${id}@example.org`;
  await database().transaction(async (tx) => {
    await tx.insert(people).values({ id, name, role, slug: id, email });
  });
  return { id, name, role } as Editor;
}

interface Story {
  readonly kind?: "story" | "page";
  readonly commentsPolicy?: CommentsPolicy | null;
  readonly publishedAt?: Date;
  readonly retiredAt?: Date | null;
}

/** An article that readers see, unless the dates say otherwise. */
export async function someStory({ kind = "story", publishedAt = now(), ...rest }: Story = {}) {
  const [id, revisionId, sectionId] = [newId(), newId(), newId()];
  const slug = `s-${id}`;
  const text = { headline: "Rain, again", standfirst: "", body: {}, slug, bylineIds: [], tagNames: [] };
  await database().transaction(async (tx) => {
    const own = kind === "page" ? null : sectionId;
    const section = {
      id: sectionId,
      slug: `n-${sectionId}`,
      name: sectionId,
      colour: "#334455",
      position: 1,
    };
    await tx.insert(sections).values(section);
    await tx.insert(articles).values({ id, kind, slug, sectionId: own });
    await tx.insert(revisions).values({
      ...text,
      id: revisionId,
      articleId: id,
      number: 1,
      wordCount: 1,
      workingVersion: 1,
      reason: "test",
    });
    const dates = { publishedAt, updatedAt: publishedAt };
    await tx
      .update(articles)
      .set({ publishedRevisionId: revisionId, ...dates, ...rest })
      .where(eq(articles.id, id));
  });
  return { id, kind, path: kind === "page" ? `/${slug}` : `/n-${sectionId}/${slug}` };
}

/** The first page of a discussion. */
export async function commentsOf(articleId: string) {
  return commentsOn({ id: articleId, bylines: [] }, "oldest", 1);
}

/** An honest post of a guest on a browser of their own, long after the page was opened. */
export function somePost(articleId: string, what: Partial<Post> & { address?: string } = {}): Post {
  const { address = "192.0.2.7", ...rest } = what;
  return {
    articleId,
    parentId: undefined,
    name: "Tamara",
    email: undefined,
    body: `Well said. ${newId()}`,
    website: false,
    key: undefined,
    deviceHash: newId(),
    subnets: subnetsOf(address),
    formAgeSeconds: 60,
    ...rest,
  };
}

/** What the event log says, oldest first. */
export async function told() {
  return database()
    .read.select({ type: events.type, actorId: events.actorId, subject: events.subject, data: events.data })
    .from(events)
    .orderBy(asc(events.seq));
}
