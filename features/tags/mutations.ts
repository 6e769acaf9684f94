import { eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { articleTags, tags } from "#db/tables.ts";
import { newId } from "#lib/id.ts";
import { tagSlug } from "./tags.ts";

/** Gives an article these tags and no others; a tag that nobody has used yet is made. */
export async function setTagsOf(tx: Tx, articleId: string, names: readonly string[]): Promise<void> {
  const wanted = new Map(names.map((name) => [tagSlug(name), name]));
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
