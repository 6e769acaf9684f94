import { eq, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { articles, bylines } from "#db/tables.ts";
import { freeAddress, setAddress } from "#features/addresses/mutations.ts";
import { slugFor } from "#features/addresses/queries.ts";
import { type Colours, coloured, coloursOf } from "#features/document/highlight.ts";
import { substanceOf } from "#features/document/pictures.ts";
import { plainText } from "#features/document/plain-text.ts";
import type { Placement } from "#features/events/events.ts";
import { recordEvent, recordPlacement } from "#features/events/mutations.ts";
import { pagesAlsoOn } from "#features/events/queries.ts";
import { articlePath, sectionPath } from "#features/paths.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { setPicturesOfArticle, setPictureUses } from "#features/picture-uses/mutations.ts";
import { dropRedirect, redirectToArticle } from "#features/redirects/mutations.ts";
import { addRevision } from "#features/revisions/mutations.ts";
import { writeSearchDoc } from "#features/search/mutations.ts";
import { sectionById } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { setTagsOf } from "#features/tags/mutations.ts";
import { addWorkingCopy, keepSlug } from "#features/working-copies/mutations.ts";
import { type ArticleForEditing, articleForEditing } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { type ArticleKind, badTime, type Conflict, conflictWith, missingFrom } from "./articles.ts";
import { canCreate, canPublish } from "./policy.ts";

const noSuchArticle = refused("There is no such article.");
const notYours = refused("An editor does this for you.");

export async function createArticle(
  staff: Staff,
  { kind }: { kind: ArticleKind },
): Promise<Outcome<{ id: string }>> {
  if (!canCreate(staff, kind)) return notYours;
  return database().transaction(async (tx) => {
    const { language } = await publication();
    const id = newId();
    const personId = personIdOf(staff);
    await tx.insert(articles).values({ id, kind, language, createdById: personId });
    const bylineIds = kind === "story" && personId !== null ? [personId] : [];
    await addWorkingCopy(tx, { articleId: id, language, savedById: personId, bylineIds });
    await recordEvent(tx, { type: "article.created", actorId: personId, subject: id, data: { kind } });
    return done({ id });
  });
}

export interface Published {
  readonly state: "published" | "updated" | "scheduled" | "unchanged";
  readonly path: string;
  readonly publishedAt: Date;
}

interface PublishInput {
  readonly id: string;
  /** The version of the working copy that is meant. */
  readonly version: number;
  /** Nothing: now. */
  readonly publishAt?: Date | undefined;
}

/** Makes the working copy what readers see: now, at once if it is public already, or at a later time. */
export async function publishArticle(
  staff: Staff,
  input: PublishInput,
): Promise<Outcome<Published> | Conflict> {
  const colours = await coloursBefore(staff, input.id);
  try {
    return await database().transaction(async (tx) => {
      const draft = await articleForEditing(staff, input.id);
      if (draft === undefined) return noSuchArticle;
      if (!canPublish(staff, draft)) return refused("An editor publishes this for you.");
      const { state, publishedAt } = draft.live;
      if (state === "retired") return refused("This article is off the site. Put it back first.");
      if (draft.version !== input.version) return conflictWith(draft);
      if (isDone(draft, input.publishAt)) return done(receipt("unchanged", draft));
      const at = now();
      const late = badTime(state, input.publishAt, at);
      if (late !== undefined) return refused(late, "publishAt");
      const date = state === "published" && publishedAt !== null ? publishedAt : (input.publishAt ?? at);
      return putOut(tx, { draft, publishedAt: date, actorId: personIdOf(staff), colours });
    });
  } catch (error) {
    // Somebody else took the address at the same moment: on the next try the check above says so.
    if (!["articles", "addresses"].includes(database().uniqueClash(error) ?? "")) throw error;
    return refused("This address was taken a moment ago. Try again, or choose another.", "slug");
  }
}

/** Colouring code takes its time: it is done before anybody has to wait for the transaction. */
async function coloursBefore(staff: Staff, id: string): Promise<Colours> {
  const draft = await articleForEditing(staff, id);
  return draft === undefined ? new Map() : coloursOf(draft.body);
}

/** A second press of the same button. */
function isDone({ live, version }: ArticleForEditing, publishAt: Date | undefined): boolean {
  if (live.version !== version) return false;
  if (live.state === "published") return publishAt === undefined;
  return live.state === "scheduled" && live.publishedAt?.getTime() === publishAt?.getTime();
}

function receipt(state: Published["state"], draft: ArticleForEditing): Published {
  const { path, publishedAt } = draft.live;
  return { state, path: path ?? "", publishedAt: publishedAt ?? now() };
}

interface PutOut {
  readonly draft: ArticleForEditing;
  /** Nothing: the code of the text has its colours. */
  readonly colours?: Colours;
  readonly publishedAt: Date;
  /** When readers are told it was changed last, where that is not now. */
  readonly updatedAt?: Date;
  readonly actorId: string | null;
}

/** The inner part of publishing, for importers too: it may be given a time that has passed. */
export async function putOut(tx: Tx, put: PutOut): Promise<Outcome<Published>> {
  const { draft, publishedAt, actorId, colours, updatedAt } = put;
  const missing = missingFrom(draft, substanceOf(draft));
  if (missing !== undefined) return refused(missing.message, missing.field);
  const slug = await slugFor({ ...draft, liveSlug: draft.live.slug });
  if (!slug.ok) return slug;
  const section = draft.sectionId === null ? undefined : await sectionById(draft.sectionId);
  const at = now();
  const state = draft.live.state === "published" ? "updated" : publishedAt > at ? "scheduled" : "published";
  const body = colours === undefined ? draft.body : coloured(draft.body, colours);
  const words = { ...draft, body, slug: slug.value };
  const publishedRevisionId = await addRevision(tx, { of: words, createdById: actorId, reason: state });
  const { id, sectionId, language, commentsPolicy, seriesId, seriesPart, translationKey } = draft;
  const before = await pagesAlsoOn([id]);
  await change(tx, id, {
    ...{ slug: slug.value, sectionId, language, commentsPolicy },
    ...{ seriesId, seriesPart, translationKey, publishedRevisionId },
    publishedAt,
    updatedAt: updatedAt ?? (state === "updated" ? at : publishedAt),
  });
  await replaceBylines(tx, draft);
  await setPicturesOfArticle(tx, { place: "published", articleId: id }, draft);
  await setTagsOf(tx, id, draft.tagNames);
  await keepSlug(tx, id, slug.value);
  await writeSearchDoc(tx, { ...draft, articleId: id, body: plainText(draft.body) });
  const place = placeOf({ slug: slug.value, sectionSlug: section?.slug ?? null });
  await settle(tx, words, { path: place.path, actorId });
  const data = { ...place, former: formerOf(draft) };
  const event = { actorId, subject: id } as const;
  if (state === "scheduled") {
    const due = { ...data, publishedAt: publishedAt.toISOString() };
    await recordPlacement(tx, { ...event, type: "article.scheduled", data: due }, before);
  } else {
    await recordPlacement(tx, { ...event, type: `article.${state}`, data }, before);
  }
  return done({ state, path: place.path, publishedAt });
}

/** Every change of what readers see raises the version. */
export async function change(
  tx: Tx,
  id: string,
  columns: Partial<typeof articles.$inferInsert>,
): Promise<void> {
  await tx
    .update(articles)
    .set({ ...columns, version: sql`${articles.version} + 1` })
    .where(eq(articles.id, id));
}

async function replaceBylines(tx: Tx, { id, bylineIds }: ArticleForEditing): Promise<void> {
  await tx.delete(bylines).where(eq(bylines.articleId, id));
  if (bylineIds.length === 0) return;
  await tx
    .insert(bylines)
    .values(bylineIds.map((personId, position) => ({ articleId: id, personId, position })));
}

function placeOf(article: { slug: string; sectionSlug: string | null }) {
  const { sectionSlug } = article;
  const path = articlePath(article);
  return { path, sectionPath: sectionSlug === null ? null : sectionPath({ slug: sectionSlug }) };
}

/** Where readers find the article now; null if they do not. */
function formerOf({ live }: ArticleForEditing): Placement["former"] {
  const { slug, sectionSlug } = live;
  return live.state === "published" && slug !== null ? placeOf({ slug, sectionSlug }) : null;
}

/** Takes the address, and leaves a redirect where readers knew it under another. */
async function settle(tx: Tx, article: ArticleForEditing, to: { path: string; actorId: string | null }) {
  const former = formerOf(article);
  if (article.kind === "page") await setAddress(tx, article.slug, { articleId: article.id });
  await dropRedirect(tx, to.path);
  if (former === null || former.path === to.path) return;
  await redirectToArticle(tx, { from: former.path, articleId: article.id, createdById: to.actorId });
}

/** Takes an article off the site; its address says that it is gone. One that is not out yet is a draft again. */
export async function retireArticle(
  staff: Staff,
  { id }: { id: string },
): Promise<Outcome<{ wasPublic: boolean }>> {
  return database().transaction(async (tx) => {
    const draft = await articleForEditing(staff, id);
    if (draft === undefined) return noSuchArticle;
    if (!canPublish(staff, draft)) return notYours;
    const { state, slug, sectionSlug } = draft.live;
    if (state === "retired") return done({ wasPublic: true });
    if (slug === null) return refused("This article is not on the site.");
    if (state === "scheduled") await withdraw(tx, id);
    else await change(tx, id, { retiredAt: now() });
    const data = { ...placeOf({ slug, sectionSlug }), former: formerOf(draft) };
    await recordPlacement(tx, { type: "article.retired", actorId: personIdOf(staff), subject: id, data });
    return done({ wasPublic: state === "published" });
  });
}

/** What was to come out later is a draft again, and its address free. */
export async function withdraw(tx: Tx, id: string): Promise<void> {
  await change(tx, id, { publishedRevisionId: null, publishedAt: null, updatedAt: null, slug: null });
  await freeAddress(tx, { articleId: id });
  await setPictureUses(tx, { place: "published", articleId: id }, []);
}

/** Puts a retired article back where it was. */
export async function restoreArticle(
  staff: Staff,
  { id }: { id: string },
): Promise<Outcome<{ path: string }>> {
  return database().transaction(async (tx) => {
    const draft = await articleForEditing(staff, id);
    if (draft === undefined) return noSuchArticle;
    if (!canPublish(staff, draft)) return notYours;
    const { state, slug, sectionSlug } = draft.live;
    if (slug === null) return refused("This article has not been on the site.");
    const place = placeOf({ slug, sectionSlug });
    if (state !== "retired") return done({ path: place.path });
    await change(tx, id, { retiredAt: null });
    const event = { actorId: personIdOf(staff), subject: id, data: { ...place, former: null } } as const;
    await recordPlacement(tx, { type: "article.restored", ...event });
    return done({ path: place.path });
  });
}
