import { rm } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import {
  articles,
  articleTags,
  bylines,
  comments,
  media,
  people,
  redirects,
  revisions,
  sections,
  series,
  settings,
  tags,
  workingBylines,
  workingCopies,
} from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { mediaFolder } from "#features/media/queries.ts";
import { sectionPath } from "#features/paths.ts";
import { identity, publication } from "#features/settings/queries.ts";
import { tagSlug } from "#features/tags/tags.ts";
import { type DemoIssue, type DemoPage, type DemoStory, everyComment } from "./issue.ts";
import { demoMedia, pictureNames } from "./pictures.ts";

export interface DemoArticle {
  readonly id: string;
  readonly kind: "story" | "page";
  readonly headline: string;
  /** What somebody has done with it, in a few words: then it stays. */
  readonly keptFor: string | undefined;
}

export interface Removed {
  readonly articles: number;
  readonly sections: number;
  readonly people: number;
  readonly pictures: number;
}

/** Masthead itself wrote them; from the first save by a person on they are that person's. */
async function articlesMadeByUs(issue: DemoIssue) {
  const slugs = [...issue.stories, ...issue.pages].map(({ slug }) => slug);
  return database()
    .read.select({
      id: articles.id,
      kind: articles.kind,
      slug: workingCopies.slug,
      headline: workingCopies.headline,
      savedById: workingCopies.savedById,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .where(and(isNull(articles.createdById), inArray(workingCopies.slug, slugs)));
}

type Told = Pick<DemoStory, "comments">;

/** How many comments of an article are not of the demo. */
async function foreignComments(articleId: string, story: Told | undefined): Promise<number> {
  const rows = await database()
    .read.select({ body: comments.body, guestName: comments.guestName, deviceHash: comments.deviceHash })
    .from(comments)
    .where(eq(comments.articleId, articleId));
  const ours = everyComment(story?.comments ?? []).map(({ comment }) => comment);
  const isOurs = (row: (typeof rows)[number]) =>
    row.deviceHash === null &&
    ours.some(({ name = null, text }) => name === row.guestName && text === row.body);
  return rows.filter((row) => !isOurs(row)).length;
}

function keptFor(savedById: string | null, written: number): string | undefined {
  if (savedById !== null) return "somebody has edited it";
  if (written === 0) return undefined;
  return written === 1 ? "a reader has commented on it" : `readers have written ${written} comments on it`;
}

/** What there is of the demo issue; what a person has written on is marked to be kept. */
export async function demoArticles(issue: DemoIssue): Promise<DemoArticle[]> {
  const found: DemoArticle[] = [];
  for (const { id, kind, slug, headline, savedById } of await articlesMadeByUs(issue)) {
    const places: readonly DemoPage[] = kind === "story" ? issue.stories : issue.pages;
    if (!places.some((known) => known.slug === slug)) continue;
    const story = issue.stories.find((known) => kind === "story" && known.slug === slug);
    found.push({ id, kind, headline, keptFor: keptFor(savedById, await foreignComments(id, story)) });
  }
  return found;
}

async function isNowhere(tx: Tx, places: readonly (readonly [PgTable, SQL])[]): Promise<boolean> {
  for (const [table, condition] of places) if ((await tx.$count(table, condition)) > 0) return false;
  return true;
}

/** A section that nothing is in any more, unless somebody has given it other words. */
async function removeSections(tx: Tx, issue: DemoIssue): Promise<number> {
  let removed = 0;
  for (const { slug, name, description } of issue.sections) {
    const as = and(eq(sections.slug, slug), eq(sections.name, name), eq(sections.description, description));
    const [section] = await tx.select({ id: sections.id }).from(sections).where(as);
    if (section === undefined) continue;
    const { id } = section;
    const isEmpty = await isNowhere(tx, [
      [articles, eq(articles.sectionId, id)],
      [workingCopies, eq(workingCopies.sectionId, id)],
      [revisions, eq(revisions.sectionId, id)],
    ]);
    if (!isEmpty) continue;
    await tx.delete(redirects).where(eq(redirects.toPath, sectionPath({ slug })));
    await tx.delete(sections).where(eq(sections.id, id));
    removed++;
  }
  return removed;
}

/** Somebody invented who stands nowhere any more, not even in what an article once was. */
async function removePeople(tx: Tx, issue: DemoIssue): Promise<number> {
  let removed = 0;
  for (const { slug, role } of issue.authors) {
    // Whoever has been given a password or another role is somebody.
    const invented = and(eq(people.role, role), isNull(people.passwordHash));
    const as = and(eq(people.email, `${slug}@demo.invalid`), invented);
    const [person] = await tx.select({ id: people.id }).from(people).where(as);
    if (person === undefined) continue;
    const { id } = person;
    const isGone = await isNowhere(tx, [
      [bylines, eq(bylines.personId, id)],
      [workingBylines, eq(workingBylines.personId, id)],
      [articles, eq(articles.createdById, id)],
      [workingCopies, eq(workingCopies.savedById, id)],
      [revisions, sql`created_by_id = ${id} or cast(byline_ids as text) like ${`%${id}%`}`],
      [media, eq(media.createdById, id)],
      [redirects, eq(redirects.createdById, id)],
      [comments, sql`${id} in (person_id, published_by_id, removed_by_id)`],
    ]);
    if (!isGone) continue;
    await tx.delete(people).where(eq(people.id, id));
    removed++;
  }
  return removed;
}

async function removeTags(tx: Tx, issue: DemoIssue): Promise<void> {
  const slugs = new Set(issue.stories.flatMap((story) => story.tags.map(tagSlug)));
  const found = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(inArray(tags.slug, [...slugs]));
  for (const { id } of found) {
    if (await isNowhere(tx, [[articleTags, eq(articleTags.tagId, id)]]))
      await tx.delete(tags).where(eq(tags.id, id));
  }
}

/** A series that nothing is in any more, unless somebody has given it other words. */
async function removeSeries(tx: Tx, issue: DemoIssue): Promise<void> {
  for (const { slug, title, description } of issue.series) {
    const as = and(eq(series.slug, slug), eq(series.title, title), eq(series.description, description));
    const [one] = await tx.select({ id: series.id }).from(series).where(as);
    if (one === undefined) continue;
    const isEmpty = await isNowhere(tx, [
      [articles, eq(articles.seriesId, one.id)],
      [workingCopies, eq(workingCopies.seriesId, one.id)],
    ]);
    if (isEmpty) await tx.delete(series).where(eq(series.id, one.id));
  }
}

/** A picture that stands nowhere any more, not even in what an article once was. */
async function removePictures(tx: Tx, issue: DemoIssue): Promise<number> {
  let removed = 0;
  for (const { id } of await demoMedia(pictureNames(issue))) {
    const shown = sql`cast(body as text) like ${`%${id}%`} or cast(hero as text) like ${`%${id}%`}`;
    const isGone = await isNowhere(tx, [
      [workingCopies, shown],
      [revisions, shown],
      [settings, sql`cast(value as text) like ${`%${id}%`}`],
    ]);
    if (!isGone) continue;
    await tx.delete(media).where(eq(media.id, id));
    database().afterCommit(() => rm(mediaFolder(id), { recursive: true, force: true }));
    removed++;
  }
  return removed;
}

/** The name, the motto and the foot of the pages are the demo's until somebody chooses others. */
async function removeWords(tx: Tx, { publication: words, footer }: DemoIssue): Promise<void> {
  const { name, motto } = await publication();
  const { footerText, footerLinks, social } = await identity();
  const ours: [key: string, theirs: unknown, ours: unknown][] = [
    ["name", name, words.name],
    ["motto", motto, words.motto],
    ["footerText", footerText, footer.text],
    ["footerLinks", footerLinks, footer.links],
    ["social", social, footer.social],
  ];
  const keys = ours.flatMap(([key, now, before]) => (isDeepStrictEqual(now, before) ? key : []));
  if (keys.length > 0) await tx.delete(settings).where(inArray(settings.key, keys));
}

/** Takes the demo issue out, but for what a person has written on: all at once, as one event. */
export async function removeDemo(issue: DemoIssue): Promise<Removed> {
  return database().transaction(async (tx) => {
    const going = (await demoArticles(issue)).filter((article) => article.keptFor === undefined);
    const ids = going.map(({ id }) => id);
    if (ids.length > 0) await tx.delete(articles).where(inArray(articles.id, ids));
    const removed = {
      articles: ids.length,
      sections: await removeSections(tx, issue),
      people: await removePeople(tx, issue),
      pictures: await removePictures(tx, issue),
    };
    await removeSeries(tx, issue);
    await removeTags(tx, issue);
    await removeWords(tx, issue);
    const data = { stories: going.filter(({ kind }) => kind === "story").length };
    await recordEvent(tx, { type: "demo.removed", actorId: null, subject: "demo", data });
    return removed;
  });
}
