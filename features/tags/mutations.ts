import { and, eq, inArray, notInArray } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { articleTags, tags } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { tagPath } from "#features/paths.ts";
import { type Editor, personIdOf } from "#features/people/people.ts";
import { dropRedirect, dropRedirectsTo, redirectToPath } from "#features/redirects/mutations.ts";
import { pathsMoved } from "#features/redirects/queries.ts";
import { renameTagInCopies } from "#features/working-copies/mutations.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { tagById, tagBySlug, tagUses } from "./queries.ts";
import type { MergeTags, RenameTag } from "./schema.ts";
import { slugOfTag, tagSlug } from "./tags.ts";

const noSuchTag = refused("There is no such tag.");

/** Gives an article these tags and no others; a tag that nobody has used yet is made. */
export async function setTagsOf(tx: Tx, articleId: string, names: readonly string[]): Promise<void> {
  const wanted = await presentSlugs(new Map(names.map((name) => [tagSlug(name), name])));
  await tx.delete(articleTags).where(eq(articleTags.articleId, articleId));
  if (wanted.size === 0) return;
  const known = await tx
    .select({ id: tags.id, slug: tags.slug })
    .from(tags)
    .where(inArray(tags.slug, [...wanted.keys()]));
  const ids = new Map(known.map(({ id, slug }) => [slug, id]));
  for (const [slug, name] of wanted) {
    if (ids.has(slug)) continue;
    const id = newId();
    await tx.insert(tags).values({ id, slug, name });
    ids.set(slug, id);
  }
  const rows = [...wanted.keys()].map((slug, position) => ({
    articleId,
    tagId: ids.get(slug) ?? "",
    position,
  }));
  await tx.insert(articleTags).values(rows);
}

/** Whoever writes the former name of a tag means the tag. */
async function presentSlugs(wanted: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const moved = await pathsMoved([...wanted.keys()].map((slug) => tagPath({ slug })));
  return new Map([...wanted].map(([slug, name]) => [slugOfTag(moved.get(tagPath({ slug }))) ?? slug, name]));
}

interface NamedTag {
  readonly slug: string;
  readonly name: string;
}

/** Readers and working copies that knew a tag by one name find it under the other. */
async function lead(tx: Tx, from: NamedTag, to: NamedTag, editor: Editor): Promise<void> {
  const paths = { from: tagPath(from), to: tagPath(to) };
  if (paths.from !== paths.to) await redirectToPath(tx, { ...paths, createdById: personIdOf(editor) });
  await renameTagInCopies(tx, from, to);
}

/** The address of a tag follows its name. */
export async function renameTag(editor: Editor, input: RenameTag): Promise<Outcome<{ path: string }>> {
  const { id, name, description } = input;
  return database().transaction(async (tx) => {
    const former = await tagById(id);
    if (former === undefined) return noSuchTag;
    const tag = { name, slug: tagSlug(name) };
    const other = await tagBySlug(tag.slug);
    if (other !== undefined && other.id !== id) {
      return refused(`There is a tag “${other.name}” already: merge this one into it.`, "name");
    }
    await tx
      .update(tags)
      .set({ ...tag, description })
      .where(eq(tags.id, id));
    if (name !== former.name) await lead(tx, former, tag, editor);
    const [path, formerPath] = [tagPath(tag), tagPath(former)];
    const event = { actorId: personIdOf(editor), subject: id, data: { path, formerPath } } as const;
    await recordEvent(tx, { type: "tag.changed", ...event });
    return done({ path });
  });
}

/** All articles with the one tag have the other instead, and its address leads there. */
export async function mergeTags(
  editor: Editor,
  { id, into }: MergeTags,
): Promise<Outcome<{ path: string; name: string }>> {
  return database().transaction(async (tx) => {
    const former = await tagById(id);
    if (former === undefined) return noSuchTag;
    const tag = await tagBySlug(tagSlug(into));
    if (tag === undefined) return refused(`There is no tag “${into}”.`, "into");
    if (tag.id === id) return refused("That is this tag itself. Choose another.", "into");
    const haveIt = tx
      .select({ id: articleTags.articleId })
      .from(articleTags)
      .where(eq(articleTags.tagId, tag.id));
    await tx
      .update(articleTags)
      .set({ tagId: tag.id })
      .where(and(eq(articleTags.tagId, id), notInArray(articleTags.articleId, haveIt)));
    await tx.delete(tags).where(eq(tags.id, id));
    await lead(tx, former, tag, editor);
    const [path, formerPath] = [tagPath(tag), tagPath(former)];
    const event = { actorId: personIdOf(editor), subject: tag.id, data: { path, formerPath } } as const;
    await recordEvent(tx, { type: "tag.merged", ...event });
    return done({ path, name: tag.name });
  });
}

/** Only a tag that no article has; it would come back with the next time that one is published. */
export async function removeTag(editor: Editor, { id }: { readonly id: string }): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const tag = await tagById(id);
    if (tag === undefined) return done(undefined);
    if ((await tagUses(tag)) > 0) return refused("Articles have this tag: merge it into another instead.");
    await tx.delete(tags).where(eq(tags.id, id));
    const path = tagPath(tag);
    await dropRedirect(tx, path);
    await dropRedirectsTo(tx, path);
    const event = { actorId: personIdOf(editor), subject: id, data: { path } } as const;
    await recordEvent(tx, { type: "tag.removed", ...event });
    return done(undefined);
  });
}
