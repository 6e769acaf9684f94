import { isDeepStrictEqual } from "node:util";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { putOut } from "#features/articles/mutations.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { sectionById } from "#features/sections/queries.ts";
import { tagSlug } from "#features/tags/tags.ts";
import { refile } from "#features/working-copies/mutations.ts";
import { type ArticleForEditing, articleForEditing } from "#features/working-copies/queries.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { canFile } from "./policy.ts";
import { publishedWords } from "./queries.ts";

const noSuchArticle = refused("There is no such article.");
const notYours = refused("An editor does this for you.");
const mostTags = 20;

/** Where an article belongs. */
interface Place {
  readonly sectionId: string | null;
  readonly tagNames: string[];
}

interface Filed {
  /** Whether it belonged elsewhere before. */
  readonly isChanged: boolean;
  /** The section that readers, or else its writers, found it in before. */
  readonly formerSectionId: string | null;
}

/** Puts a story into another section: at once for readers, whatever else waits in its working copy. */
export async function moveArticle(
  staff: Staff,
  { id, sectionId }: { id: string; sectionId: string | null },
): Promise<Outcome<Filed>> {
  return database().transaction(async (tx) => {
    const draft = await articleForEditing(staff, id);
    if (draft?.kind === "page") return refused("A standing page is in no section.");
    if (sectionId !== null && (await sectionById(sectionId)) === undefined) {
      return refused("This section is no longer there. Choose another.");
    }
    return file(tx, { staff, draft, to: (place) => ({ ...place, sectionId }) });
  });
}

/** Gives an article a tag more: at once for readers, whatever else waits in its working copy. */
export async function tagArticle(
  staff: Staff,
  { id, name }: { id: string; name: string },
): Promise<Outcome<Filed>> {
  const slug = tagSlug(name);
  const to = ({ tagNames, ...place }: Place) => ({
    ...place,
    tagNames: tagNames.some((one) => tagSlug(one) === slug) ? tagNames : [...tagNames, name],
  });
  return database().transaction(async (tx) =>
    file(tx, { staff, draft: await articleForEditing(staff, id), to }),
  );
}

/** Takes a tag away from an article: at once for readers, whatever else waits in its working copy. */
export async function untagArticle(
  staff: Staff,
  { id, name }: { id: string; name: string },
): Promise<Outcome<Filed>> {
  const slug = tagSlug(name);
  const to = ({ tagNames, ...place }: Place) => ({
    ...place,
    tagNames: tagNames.filter((one) => tagSlug(one) !== slug),
  });
  return database().transaction(async (tx) =>
    file(tx, { staff, draft: await articleForEditing(staff, id), to }),
  );
}

interface Filing {
  readonly staff: Staff;
  readonly draft: ArticleForEditing | undefined;
  readonly to: (place: Place) => Place;
}

const placeIn = ({ sectionId, tagNames }: Place): Place => ({ sectionId, tagNames });

async function file(tx: Tx, { staff, draft, to }: Filing): Promise<Outcome<Filed>> {
  if (draft === undefined) return noSuchArticle;
  const { kind, isOwn, live } = draft;
  if (!canFile(staff, { kind, isOwn, isKnown: live.state !== "draft" })) return notYours;
  const next = to(placeIn(draft));
  if (next.tagNames.length > mostTags) return refused(`It has ${mostTags} tags already.`);
  const isOut = live.state === "published" || live.state === "scheduled";
  const formerSectionId = isOut ? live.sectionId : draft.sectionId;
  const out = isOut ? await fileForReaders(tx, { staff, draft, to }) : done(false);
  if (!out.ok) return out;
  const isChanged = !isDeepStrictEqual(next, placeIn(draft));
  // Publishing has written down the slug that readers know: the one that waits stays.
  if (isChanged || out.value) await refile(tx, { ...draft, ...next }, personIdOf(staff));
  return done({ isChanged: isChanged || out.value, formerSectionId });
}

/** Publishes what readers see already, but for its place; answers whether that changed. */
async function fileForReaders(
  tx: Tx,
  { staff, draft, to }: Filing & { readonly draft: ArticleForEditing },
): Promise<Outcome<boolean>> {
  const words = await publishedWords(draft.id);
  const { publishedAt, updatedAt, version } = draft.live;
  if (words === undefined || publishedAt === null) return done(false);
  const place = to(placeIn(words));
  if (isDeepStrictEqual(place, placeIn(words))) return done(false);
  const isCurrent = version === draft.version;
  const published = { ...draft, ...words, ...place, version: isCurrent ? draft.version + 1 : words.version };
  const out = await putOut(tx, {
    draft: published,
    publishedAt,
    // Readers are told of new words, not of another shelf.
    updatedAt: updatedAt ?? publishedAt,
    actorId: personIdOf(staff),
  });
  return out.ok ? done(true) : out;
}
