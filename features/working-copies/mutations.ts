import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, gt, inArray, isNull, notInArray } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { people, sections, series, workingBylines, workingCopies, workingTags } from "#db/tables.ts";
import { type ArticleKind, type Conflict, conflictWith } from "#features/articles/articles.ts";
import type { WorkingCopyInput } from "#features/articles/schema.ts";
import { emptyDocument, wordCount } from "#features/document/document.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { personIdOf, type Staff, staffRoles } from "#features/people/people.ts";
import { setPicturesOfArticle } from "#features/picture-uses/mutations.ts";
import { addRevision, keepWords } from "#features/revisions/mutations.ts";
import { revisionById } from "#features/revisions/queries.ts";
import { keptBecause, noHeadline, type RevisionReason } from "#features/revisions/revisions.ts";
import { tagSlug } from "#features/tags/tags.ts";
import { now } from "#lib/clock.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { type ArticleForEditing, articleForEditing } from "./queries.ts";

interface NewCopy {
  readonly articleId: string;
  readonly language: string;
  readonly savedById: string | null;
  readonly bylineIds: readonly string[];
}

export async function addWorkingCopy(tx: Tx, { bylineIds, ...copy }: NewCopy): Promise<void> {
  await tx.insert(workingCopies).values({ ...copy, body: emptyDocument(), tagNames: [] });
  await setBylines(tx, copy.articleId, bylineIds);
}

async function setBylines(tx: Tx, articleId: string, personIds: readonly string[]): Promise<void> {
  await tx.delete(workingBylines).where(eq(workingBylines.articleId, articleId));
  if (personIds.length === 0) return;
  await tx
    .insert(workingBylines)
    .values(personIds.map((personId, position) => ({ articleId, personId, position })));
}

/** Staff find a working copy by its tags, however they are written. */
async function keepTags(tx: Tx, articleId: string, names: readonly string[]): Promise<void> {
  const slugs = [...new Set(names.map(tagSlug))];
  const others = and(eq(workingTags.articleId, articleId), notInArray(workingTags.slug, slugs));
  await tx.delete(workingTags).where(others);
  if (slugs.length === 0) return;
  await tx
    .insert(workingTags)
    .values(slugs.map((slug) => ({ articleId, slug })))
    .onConflictDoNothing();
}

const copiesAtOnce = 200;

/** A tag has another name: whoever opens a working copy that had it finds the new one. */
export async function renameTagInCopies(tx: Tx, from: { slug: string }, to: { name: string }): Promise<void> {
  const renamed = (name: string) => (tagSlug(name) === from.slug ? to.name : name);
  for (let last = ""; ; ) {
    const rows = await tx
      .select({ id: workingCopies.articleId, names: workingCopies.tagNames })
      .from(workingTags)
      .innerJoin(workingCopies, eq(workingCopies.articleId, workingTags.articleId))
      .where(and(eq(workingTags.slug, from.slug), gt(workingTags.articleId, last)))
      .orderBy(asc(workingTags.articleId))
      .limit(copiesAtOnce);
    for (const { id, names } of rows) {
      const tagNames = withoutTwins(names.map(renamed));
      await tx.update(workingCopies).set({ tagNames }).where(eq(workingCopies.articleId, id));
      await keepTags(tx, id, tagNames);
    }
    if (rows.length < copiesAtOnce) return;
    last = rows.at(-1)?.id ?? last;
  }
}

function withoutTwins(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [tagSlug(name), name])).values()];
}

/** The address that was chosen for an article is the one that its editor finds written down. */
export async function keepSlug(tx: Tx, articleId: string, slug: string): Promise<void> {
  await tx.update(workingCopies).set({ slug }).where(eq(workingCopies.articleId, articleId));
}

/** Puts a working copy elsewhere: a save like any other, as part of something larger. */
export async function refile(
  tx: Tx,
  copy: Pick<ArticleForEditing, "id" | "version" | "slug" | "sectionId" | "tagNames">,
  savedById: string | null,
): Promise<void> {
  const { id, version, slug, sectionId, tagNames } = copy;
  const saved = { version: version + 1, savedAt: now(), savedById };
  await tx
    .update(workingCopies)
    .set({ slug, sectionId, tagNames, ...saved })
    .where(eq(workingCopies.articleId, id));
  await keepTags(tx, id, tagNames);
}

/** Saves what is being written. Readers see none of it, so no event tells of it. */
export async function saveWorkingCopy(
  staff: Staff,
  input: WorkingCopyInput,
): Promise<Outcome<{ version: number; savedAt: Date }> | Conflict> {
  return database().transaction(async (tx) => {
    const saved = await articleForEditing(staff, input.id);
    if (saved === undefined) return refused("There is no such article.");
    const { id, version, bylineIds, setAside, ...fields } = { ...input, slug: input.slug ?? "" };
    const words = { ...fields, sectionId: saved.kind === "page" ? null : fields.sectionId };
    if (saved.version !== version) {
      return holds(saved, { ...words, bylineIds }) ? done(saved) : conflictWith(saved);
    }
    const { sectionId, seriesId } = words;
    const unknown = await unknownIn(tx, saved, { sectionId, seriesId: seriesId ?? null, bylineIds });
    if (unknown !== undefined) return unknown;
    const next = { version: version + 1, savedAt: now() };
    const savedById = personIdOf(staff);
    await keepFormer(tx, saved, setAside ? "replaced" : keptBecause(saved, { ...next, savedById }));
    await tx
      .update(workingCopies)
      .set({ ...words, ...next, savedById })
      .where(and(eq(workingCopies.articleId, id), eq(workingCopies.version, version)));
    await setBylines(tx, id, bylineIds);
    await keepTags(tx, id, words.tagNames);
    const { body, hero = saved.hero, sharePicture = saved.sharePicture } = words;
    await setPicturesOfArticle(tx, { place: "working", articleId: id }, { body, hero, sharePicture });
    return done(next);
  });
}

/** Keeps what is about to be replaced among the revisions. */
async function keepFormer(tx: Tx, of: ArticleForEditing, reason: RevisionReason | undefined): Promise<void> {
  const isEmpty = of.headline === "" && wordCount(of.body) === 0;
  if (reason === undefined || isEmpty) return;
  await keepWords(tx, { of, createdById: of.savedById, reason, createdAt: of.savedAt });
}

/** Keeps words that somebody lets go of for those of somebody else: they stay readable, and can be restored. */
export async function setWordsAside(staff: Staff, input: WorkingCopyInput): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const saved = await articleForEditing(staff, input.id);
    if (saved === undefined) return refused("There is no such article.");
    const { headline, standfirst, body, sectionId, seoTitle, seoDescription, bylineIds, tagNames } = input;
    const { hero = saved.hero, sharePicture = saved.sharePicture, canonicalUrl = saved.canonicalUrl } = input;
    const words = { headline, standfirst, body, sectionId, seoTitle, seoDescription, bylineIds, tagNames };
    // Of no version of the working copy: these words never were one.
    const of = {
      id: saved.id,
      ...words,
      hero,
      sharePicture,
      canonicalUrl,
      slug: input.slug ?? "",
      version: 0,
    };
    await addRevision(tx, { of, createdById: personIdOf(staff), reason: "set-aside" });
    return done(undefined);
  });
}

interface Restored {
  readonly version: number;
  /** What was there before: restoring it is the way back. */
  readonly formerId: string;
}

/** Makes the words of a revision those of the working copy. Readers see nothing of it; what was there is kept. */
export async function restoreRevision(
  staff: Staff,
  { id, revisionId }: { id: string; revisionId: string },
): Promise<Outcome<Restored>> {
  return database().transaction(async (tx) => {
    const saved = await articleForEditing(staff, id);
    const revision = await revisionById(staff, { id, revisionId });
    if (saved === undefined || revision === undefined) return refused("There is no such revision.");
    const actorId = personIdOf(staff);
    const { number, createdAt: _, bylineIds: __, bylines, ...words } = revision;
    const formerId = await addRevision(tx, {
      of: saved,
      createdById: saved.savedById,
      reason: "before-restore",
    });
    const next = { version: saved.version + 1, savedAt: now(), savedById: actorId };
    const headline = words.headline === noHeadline ? "" : words.headline;
    const sectionId = (await isThere(tx, words.sectionId)) ? words.sectionId : saved.sectionId;
    await tx
      .update(workingCopies)
      .set({ ...words, headline, sectionId, ...next })
      .where(eq(workingCopies.articleId, id));
    await setBylines(
      tx,
      id,
      bylines.map((person) => person.id),
    );
    await keepTags(tx, id, words.tagNames);
    await setPicturesOfArticle(tx, { place: "working", articleId: id }, words);
    const event = { actorId, subject: id, data: { number } } as const;
    await recordEvent(tx, { type: "article.revision-restored", ...event });
    return done({ version: next.version, formerId });
  });
}

async function isThere(tx: Tx, sectionId: string | null): Promise<boolean> {
  if (sectionId === null) return true;
  return (await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId))).length > 0;
}

type Words = Omit<WorkingCopyInput, "id" | "version" | "slug" | "setAside"> & { readonly slug: string };

/** Whoever did not hear that their words were saved sends them again. */
function holds(saved: ArticleForEditing, words: Words): boolean {
  const stored: Record<string, unknown> = saved;
  const sent: Record<string, unknown> = words;
  const keys = Object.keys(words).filter((key) => key in saved && sent[key] !== undefined);
  return keys.every((key) => isDeepStrictEqual(stored[key], sent[key]));
}

async function unknownIn(
  tx: Tx,
  saved: { readonly kind: ArticleKind; readonly bylineIds: readonly string[] },
  { sectionId, seriesId, bylineIds }: Pick<ArticleForEditing, "sectionId" | "seriesId" | "bylineIds">,
) {
  if (sectionId !== null) {
    const found = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId));
    if (found.length === 0) return refused("This section is no longer there. Choose another.", "sectionId");
  }
  if (seriesId !== null) {
    const found = await tx.select({ id: series.id }).from(series).where(eq(series.id, seriesId));
    if (found.length === 0) return refused("This series is no longer there. Choose another.", "seriesId");
  }
  const added = bylineIds.filter((id) => !saved.bylineIds.includes(id));
  if (added.length === 0) return undefined;
  const known = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, added), inArray(people.role, [...staffRoles]), isNull(people.removedAt)));
  return known.length === added.length
    ? undefined
    : refused("Somebody in the byline is no longer here. Choose again.", "bylineIds");
}
