import { eq, isNotNull, notInArray, or } from "drizzle-orm";
import { altOf } from "#cli/demo/art/pictures.ts";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { events, tags } from "#db/tables.ts";
import type { ArticleKind } from "#features/articles/articles.ts";
import { createArticle, putOut } from "#features/articles/mutations.ts";
import type { Picture } from "#features/document/document.ts";
import { type Colours, coloursOf } from "#features/document/highlight.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { composeHome } from "#features/home/mutations.ts";
import { addPerson } from "#features/people/mutations.ts";
import { system } from "#features/people/system.ts";
import { createSection } from "#features/sections/mutations.ts";
import { createSeries } from "#features/series/mutations.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { tagSlug } from "#features/tags/tags.ts";
import { saveWorkingCopy } from "#features/working-copies/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import type { Outcome } from "#lib/outcome.ts";
import { addComments } from "./add-comments.ts";
import { bodyOf, type DemoIssue, type DemoPage, type DemoStory } from "./issue.ts";
import { addPictures, type DemoPicture } from "./pictures.ts";

const hour = 3_600_000;

function certain<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo issue is refused: ${outcome.message}`);
  return outcome.value;
}

/** Whether nothing has happened in this publication yet: every verb leaves an event. Our pictures come before the rest. */
export async function isUntouched(): Promise<boolean> {
  const other = or(notInArray(events.type, ["media.added", "media.ready"]), isNotNull(events.actorId));
  const rows = await database().read.select({ seq: events.seq }).from(events).where(other).limit(1);
  return rows.length === 0;
}

/** Puts the demo issue into a new publication, whole or not at all; answers the number of its stories, if it did. */
export async function addDemo(issue: DemoIssue): Promise<number | undefined> {
  // Files cannot be taken back with a transaction: what of them was put in before it broke off is used the next time.
  const pictures = await addPictures(issue);
  const bodies = issue.stories.map((story) => bodyOf(story, (name) => pictures.get(name)));
  const colours = new Map((await Promise.all(bodies.map(coloursOf))).flatMap((found) => [...found]));
  return database().transaction(async (tx) =>
    (await isUntouched()) ? putIn(tx, issue, { pictures, colours }) : undefined,
  );
}

async function putIn(tx: Tx, issue: DemoIssue, made: Made): Promise<number> {
  const known = { ...(await addPlaces(issue)), ...made };
  await writeIdentity(tx, issue);
  for (const story of issue.stories) known.stories.set(story.slug, await addStory(tx, story, known));
  for (const page of issue.pages) await write("page", page, known, forPages);
  await describeTags(tx, issue);
  await compose(issue, known);
  const data = { stories: issue.stories.length };
  await recordEvent(tx, { type: "demo.added", actorId: null, subject: "demo", data });
  return data.stories;
}

type Ids = Map<string, string>;
/** What takes its time, and is ready before the transaction begins. */
interface Made {
  readonly pictures: ReadonlyMap<string, DemoPicture>;
  readonly colours: Colours;
}
interface Known extends Made {
  readonly sections: Ids;
  readonly authors: Ids;
  readonly series: Ids;
  readonly translations: Ids;
  readonly stories: Ids;
}

function idIn(known: ReadonlyMap<string, string>, slug: string): string {
  const id = known.get(slug);
  if (id === undefined) throw new Error(`The demo issue does not know ${slug}`);
  return id;
}

/** What stories stand in, and who writes them. */
async function addPlaces(issue: DemoIssue) {
  const known = { sections: new Map(), authors: new Map(), series: new Map() } satisfies Record<string, Ids>;
  for (const section of issue.sections) {
    known.sections.set(section.slug, certain(await createSection(system, section)).id);
  }
  for (const { slug, ...author } of issue.authors) {
    const email = `${slug}@demo.invalid`;
    known.authors.set(slug, certain(await addPerson(system, { ...author, email })).id);
  }
  for (const one of issue.series) {
    known.series.set(one.slug, certain(await createSeries(system, one)).id);
  }
  const keys = issue.stories.flatMap(({ translation }) => translation ?? []);
  const translations = new Map(keys.map((key) => [key, newId()]));
  return { ...known, translations, stories: new Map<string, string>() };
}

async function writeIdentity(tx: Tx, { publication, footer }: DemoIssue): Promise<void> {
  const { text: footerText, links: footerLinks, social } = footer;
  await writeSettings(tx, { ...publication, footerText, footerLinks, social });
}

interface Details {
  readonly sectionId: string | null;
  readonly bylineIds: string[];
  readonly tagNames: string[];
  readonly language: string;
  readonly hero: Picture | null;
  readonly seriesId: string | null;
  readonly seriesPart: number | null;
  readonly translationKey: string | null;
}

const forPages: Details = {
  ...{ sectionId: null, bylineIds: [], tagNames: [], language: "en", hero: null },
  ...{ seriesId: null, seriesPart: null, translationKey: null },
};

async function write(kind: ArticleKind, text: DemoPage, known: Known, details: Details): Promise<string> {
  const { slug, headline, standfirst } = text;
  const body = bodyOf(text, (name) => known.pictures.get(name));
  const { id } = certain(await createArticle(system, { kind }));
  const more = { seoTitle: "", seoDescription: "", commentsPolicy: null, canonicalUrl: "" };
  const copy = { id, version: 1, slug, headline, standfirst, body, ...details, ...more };
  certain(await saveWorkingCopy(system, copy));
  return id;
}

/** The picture above a story, with the words for those who cannot see it. */
function heroOf({ slug, hero }: DemoStory, { pictures }: Known): Picture | null {
  const picture = pictures.get(slug);
  if (picture === undefined) return null;
  const { alt = altOf(slug) ?? "", caption = "", credit = "" } = hero ?? {};
  return { ...picture, alt, caption, credit };
}

function detailsOf(story: DemoStory, known: Known): Details {
  return {
    sectionId: idIn(known.sections, story.section),
    bylineIds: story.bylines.map((slug) => idIn(known.authors, slug)),
    tagNames: story.tags,
    language: story.language,
    hero: heroOf(story, known),
    seriesId: story.series ? idIn(known.series, story.series.slug) : null,
    seriesPart: story.series?.part ?? null,
    translationKey: story.translation === undefined ? null : idIn(known.translations, story.translation),
  };
}

async function addStory(tx: Tx, story: DemoStory, known: Known): Promise<string> {
  const id = await write("story", story, known, detailsOf(story, known));
  const draft = await articleForEditing(system, id);
  if (draft === undefined) throw new Error("The demo issue lost a story");
  const publishedAt = new Date(now().getTime() - story.hoursAgo * hour);
  certain(await putOut(tx, { draft, publishedAt, actorId: null, colours: known.colours }));
  const personOf = (slug: string) => idIn(known.authors, slug);
  await addComments(tx, { articleId: id, publishedAt, personOf }, story.comments);
  return id;
}

async function describeTags(tx: Tx, issue: DemoIssue): Promise<void> {
  for (const [name, description] of Object.entries(issue.tags)) {
    await tx
      .update(tags)
      .set({ description })
      .where(eq(tags.slug, tagSlug(name)));
  }
}

async function compose({ home }: DemoIssue, { stories }: Known): Promise<void> {
  certain(await composeHome(system, { articleIds: home.map((slug) => idIn(stories, slug)) }));
}
