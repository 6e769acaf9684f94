import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { comments, events } from "#db/tables.ts";
import type { ArticleKind } from "#features/articles/articles.ts";
import { createArticle, putOut } from "#features/articles/mutations.ts";
import { pathUnder } from "#features/comments/comments.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { addPerson } from "#features/people/mutations.ts";
import { system } from "#features/people/system.ts";
import { createSection } from "#features/sections/mutations.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { saveWorkingCopy } from "#features/working-copies/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import { newId } from "#lib/id.ts";
import type { Outcome } from "#lib/outcome.ts";
import type { DemoIssue, DemoPage, DemoStory } from "./story.ts";

const hour = 3_600_000;

function certain<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo issue is refused: ${outcome.message}`);
  return outcome.value;
}

/** Whether nothing has happened in this publication yet: every verb leaves an event. */
export async function isUntouched(): Promise<boolean> {
  const rows = await database().read.select({ seq: events.seq }).from(events).limit(1);
  return rows.length === 0;
}

/** Puts the demo issue in, whole or not at all; answers the number of its stories. */
export async function addDemo(issue: DemoIssue): Promise<number> {
  return database().transaction(async (tx) => {
    await writeSettings(tx, issue.publication);
    const sections = new Map<string, string>();
    for (const section of issue.sections) {
      sections.set(section.slug, certain(await createSection(system, section)).id);
    }
    const authors = new Map<string, string>();
    for (const { slug, ...author } of issue.authors) {
      const email = `${slug}@demo.invalid`;
      authors.set(slug, certain(await addPerson(system, { ...author, email })).id);
    }
    for (const story of issue.stories) await addStory(tx, story, { sections, authors });
    for (const page of issue.pages)
      await write("page", page, { sectionId: null, bylineIds: [], tagNames: [] });
    const data = { stories: issue.stories.length };
    await recordEvent(tx, { type: "demo.added", actorId: null, subject: "demo", data });
    return data.stories;
  });
}

interface Known {
  readonly sections: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, string>;
}

function idIn(known: ReadonlyMap<string, string>, slug: string): string {
  const id = known.get(slug);
  if (id === undefined) throw new Error(`The demo issue does not know ${slug}`);
  return id;
}

interface Details {
  readonly sectionId: string | null;
  readonly bylineIds: string[];
  readonly tagNames: string[];
}

async function write(kind: ArticleKind, words: DemoPage, details: Details): Promise<string> {
  const { slug, headline, standfirst, body } = words;
  const { id } = certain(await createArticle(system, { kind }));
  const more = { language: "en", seoTitle: "", seoDescription: "", commentsPolicy: null };
  const copy = { id, version: 1, slug, headline, standfirst, body, ...details, ...more };
  certain(await saveWorkingCopy(system, copy));
  return id;
}

async function addStory(tx: Tx, story: DemoStory, { sections, authors }: Known): Promise<void> {
  const sectionId = idIn(sections, story.section);
  const bylineIds = story.bylines.map((slug) => idIn(authors, slug));
  const id = await write("story", story, { sectionId, bylineIds, tagNames: story.tags });
  const draft = await articleForEditing(system, id);
  if (draft === undefined) throw new Error("The demo issue lost a story");
  const publishedAt = new Date(now().getTime() - story.hoursAgo * hour);
  certain(await putOut(tx, { draft, publishedAt, actorId: null }));
  await addComments(tx, id, publishedAt, story.comments);
}

async function addComments(tx: Tx, articleId: string, publishedAt: Date, list: DemoStory["comments"]) {
  const added: { id: string; threadPath: string; depth: number }[] = [];
  for (const { name, text, hoursAfter, replyTo, pending } of list) {
    const createdAt = new Date(publishedAt.getTime() + hoursAfter * hour);
    const parent = replyTo === undefined ? undefined : added[replyTo];
    const id = newId(createdAt.getTime());
    const placed = { id, threadPath: pathUnder(parent, id), depth: parent ? parent.depth + 1 : 0 };
    added.push(placed);
    await tx.insert(comments).values({
      ...placed,
      ...{
        articleId,
        parentId: parent?.id ?? null,
        guestName: name,
        body: text,
        bodyHash: sha256(text),
        createdAt,
      },
      ...(pending ? { heldBy: "first-comment" } : { publishedAt: createdAt }),
    });
  }
}
