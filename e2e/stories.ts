// Articles for tests that change them, written through the verbs of the newsroom.
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import type { WorkingCopyInput } from "#features/articles/schema.ts";
import { accepted, someDraft, textOf } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { sectionBySlug } from "#features/sections/queries.ts";
import { newId } from "#lib/id.ts";

export type Words = Partial<Omit<WorkingCopyInput, "id" | "version">>;

export interface Story {
  readonly id: string;
  readonly headline: string;
  /** The address under which readers find it. */
  readonly path: string;
  readonly slug: string;
}

const twoDays = 2 * 86_400_000;

/** A word that no other story has. */
export function unique(word: string): string {
  return `${word} ${newId().slice(-6)}`;
}

export function slugIn(headline: string): string {
  return headline.toLowerCase().replaceAll(" ", "-");
}

async function sectionId(slug = "culture"): Promise<string> {
  const section = await sectionBySlug(slug);
  if (section === undefined) throw new Error(`The demo issue has no section ${slug}.`);
  return section.id;
}

/** A story that nobody has published yet, complete. */
export async function aDraft(author: Admin, words: Words = {}) {
  const headline = words.headline ?? unique("The Long Rain");
  const body = textOf(
    `It rained on ${headline}, and nobody minded.`,
    "On the second day they opened a window.",
  );
  const draft = await someDraft(author, { sectionId: await sectionId(), headline, body, ...words });
  return { ...draft, headline, slug: slugIn(headline), path: `/culture/${slugIn(headline)}` };
}

/** A story that readers see. */
export async function aStory(author: Admin, words: Words = {}): Promise<Story> {
  const draft = await aDraft(author, words);
  const { path } = accepted(await publishArticle(author, draft));
  return { ...draft, path };
}

export async function aScheduledStory(author: Admin): Promise<Story> {
  const draft = await aDraft(author);
  accepted(await publishArticle(author, { ...draft, publishAt: new Date(Date.now() + twoDays) }));
  return draft;
}

export async function aRetiredStory(author: Admin): Promise<Story> {
  const story = await aStory(author);
  accepted(await retireArticle(author, story));
  return story;
}

/** A page such as "About", at the top of the site. */
export async function aStandingPage(editor: Admin): Promise<Story> {
  const headline = unique("House Rules");
  const body = textOf("We answer letters.", "On Fridays we answer them on paper.");
  const draft = await someDraft(editor, { kind: "page", headline, body, bylineIds: [] });
  const { path } = accepted(await publishArticle(editor, draft));
  return { id: draft.id, headline, path, slug: path.slice(1) };
}
