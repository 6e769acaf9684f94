import { asc } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { events, people } from "#db/tables.ts";
import type { DocumentBody } from "#features/document/document.ts";
import type { Admin, Role } from "#features/people/people.ts";
import { createSection } from "#features/sections/mutations.ts";
import { saveWorkingCopy } from "#features/working-copies/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { newId } from "#lib/id.ts";
import type { Outcome } from "#lib/outcome.ts";
import type { ArticleKind } from "./articles.ts";
import { createArticle, publishArticle } from "./mutations.ts";
import type { WorkingCopyInput } from "./schema.ts";

/** Somebody with an account; typed as the highest, so that tests can ask what the verbs make of other roles. */
export async function someone(role: Role, name = `Some ${role}`): Promise<Admin> {
  const id = newId();
  const person = { id, name, role, slug: id, email: `${id}@example.org` };
  await database().transaction(async (tx) => {
    await tx.insert(people).values(person);
  });
  return { id, name, role } as Admin;
}

/** What a verb did; a refusal fails the test. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.message}`);
  return outcome.value;
}

export function textOf(...paragraphs: string[]): DocumentBody {
  const content = paragraphs.map((text) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text }],
  }));
  return { type: "doc", version: 1, content };
}

export async function someSection(editor: Admin, name = "Culture", slug: string | null = null) {
  return accepted(await createSection(editor, { name, slug, description: "", colour: "#a62b4a" }));
}

type Words = Partial<Omit<WorkingCopyInput, "id" | "version">>;

/** Saves the working copy as it is but for `words`. */
export async function write(staff: Admin, id: string, words: Words) {
  const copy = await articleForEditing(staff, id);
  if (copy === undefined) throw new Error("not theirs");
  const { version, headline, standfirst, body, sectionId, tagNames, bylineIds, language } = copy;
  const { seoTitle, seoDescription, commentsPolicy } = copy;
  const said = { headline, standfirst, body, sectionId, tagNames, bylineIds, language };
  const rest = { seoTitle, seoDescription, commentsPolicy, slug: copy.slug === "" ? null : copy.slug };
  return accepted(await saveWorkingCopy(staff, { id, version, ...said, ...rest, ...words }));
}

/** A draft that could be published. */
export async function someDraft(staff: Admin, words: Words & { kind?: ArticleKind } = {}) {
  const { kind = "story", ...rest } = words;
  const { id } = accepted(await createArticle(staff, { kind }));
  const body = textOf("It rained for a week, and nobody minded.");
  const saved = await write(staff, id, { headline: "Rain, Again", body, ...rest });
  return { id, version: saved.version };
}

/** An article that readers see. */
export async function somePublished(staff: Admin, words: Words & { kind?: ArticleKind } = {}) {
  const draft = await someDraft(staff, words);
  return { ...draft, ...accepted(await publishArticle(staff, draft)) };
}

/** What the event log says, oldest first. */
export async function told() {
  return database()
    .read.select({ type: events.type, actorId: events.actorId, subject: events.subject, data: events.data })
    .from(events)
    .orderBy(asc(events.seq));
}
