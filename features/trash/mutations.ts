import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { articles, trash } from "#db/tables.ts";
import { change, withdraw } from "#features/articles/mutations.ts";
import type { Placement } from "#features/events/events.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { pagesAlsoOn } from "#features/events/queries.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { sectionPath } from "#features/paths.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { redirectToNothing } from "#features/redirects/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { canTrash } from "./policy.ts";
import { inTrash, type TrashedArticle, trashedArticle } from "./queries.ts";
import { endOf } from "./trash.ts";

const noSuchArticle = refused("There is no such article.");
const notInTrash = refused("This article is no longer in the trash.");
const notYours = refused("An editor does this for you.");

/** Where an article stands, for the event that it appears or disappears there. */
async function placementOf(id: string, path: string, former: boolean): Promise<Placement> {
  const [section] = /^\/[^/]+(?=\/)/.exec(path) ?? [];
  const place = { path, sectionPath: section === undefined ? null : sectionPath({ slug: section.slice(1) }) };
  const alsoOn = [...new Set((await pagesAlsoOn([id])).map((page) => page.path))].sort();
  return { ...place, former: former ? place : null, alsoOn };
}

/** Puts an article in the trash; one that is on the site, or will be, is off it from now on. */
export async function trashArticle(
  staff: Staff,
  { id }: { id: string },
): Promise<Outcome<{ wasPublic: boolean }>> {
  return database().transaction(async (tx) => {
    const draft = await articleForEditing(staff, id);
    if (draft === undefined) return noSuchArticle;
    const { live, kind, isOwn } = draft;
    if (!canTrash(staff, { kind, isOwn, isKnown: live.state !== "draft" })) return notYours;
    const at = now();
    const removedById = personIdOf(staff);
    await tx.insert(trash).values({ articleId: id, removedAt: at, removedById, retiredAt: live.retiredAt });
    const wasPublic = live.state === "published";
    if (wasPublic || live.state === "scheduled") await change(tx, id, { retiredAt: at });
    const placement = wasPublic && live.path !== null ? await placementOf(id, live.path, true) : undefined;
    const data = placement === undefined ? {} : { placement };
    await recordEvent(tx, { type: "article.trashed", actorId: removedById, subject: id, data });
    await enqueueJob(tx, { kind: "trash", payload: { articleId: id } }, `trash-${id}`, endOf(at));
    return done({ wasPublic });
  });
}

/** Puts an article back as it was: on the site, if it was there. What fell due meanwhile is a draft again. */
export async function untrashArticle(
  staff: Staff,
  { id }: { id: string },
): Promise<Outcome<{ path: string | null }>> {
  return database().transaction(async (tx) => {
    const found = await trashedArticle(staff, id);
    if (found === undefined) return notInTrash;
    if (!mayMove(staff, found)) return notYours;
    await tx.delete(trash).where(eq(trash.articleId, id));
    const isOut = found.state === "published";
    if (isOut) await change(tx, id, { retiredAt: null });
    else if (found.state === "scheduled") await reschedule(tx, found);
    const path = isOut ? found.path : null;
    const data = path === null ? {} : { placement: await placementOf(id, path, false) };
    await recordEvent(tx, { type: "article.untrashed", actorId: personIdOf(staff), subject: id, data });
    return done({ path });
  });
}

async function reschedule(tx: Tx, { id, publishedAt }: TrashedArticle): Promise<void> {
  await change(tx, id, { retiredAt: null });
  if (publishedAt === null || publishedAt <= now()) await withdraw(tx, id);
}

function mayMove(staff: Staff, { kind, isOwn, state }: TrashedArticle): boolean {
  return canTrash(staff, { kind, isOwn, isKnown: state !== "draft" });
}

/** Deletes an article of the trash for good, before its time. */
export async function deleteForGood(staff: Staff, { id }: { id: string }): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const found = await trashedArticle(staff, id);
    if (found === undefined) return notInTrash;
    if (!mayMove(staff, found)) return notYours;
    await erase(tx, found, personIdOf(staff));
    return done(undefined);
  });
}

/** Deletes what has lain in the trash for its time; asked for by a job. */
export async function deleteWhenDue(id: string): Promise<void> {
  await database().transaction(async (tx) => {
    const found = await inTrash(id);
    if (found !== undefined && found.deletedAt <= now()) await erase(tx, found, null);
  });
}

type Erased = Pick<TrashedArticle, "id" | "state" | "path">;

/** Addresses that readers knew say that it is gone from now on, as they did while it lay in the trash. */
async function erase(tx: Tx, { id, state, path }: Erased, actorId: string | null): Promise<void> {
  const wasSeen = state === "published" || state === "retired";
  if (wasSeen && path !== null) await redirectToNothing(tx, { articleId: id, path });
  await tx.delete(articles).where(eq(articles.id, id));
  await recordEvent(tx, { type: "article.deleted", actorId, subject: id, data: {} });
}
