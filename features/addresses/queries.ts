import { and, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { addresses, articles } from "#db/tables.ts";
import type { ArticleKind } from "#features/articles/articles.ts";
import { reservedWords } from "#features/paths.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { numberedSlug, slugOf } from "#lib/slug.ts";
import { type AddressOwner, slugTaken } from "./addresses.ts";

/** Whether `/{slug}` is free, or theirs already. Words that the software needs are nobody's and taken. */
export async function canHaveAddress(slug: string, owner: AddressOwner): Promise<boolean> {
  const [holder] = await database()
    .read.select({ sectionId: addresses.sectionId, articleId: addresses.articleId })
    .from(addresses)
    .where(eq(addresses.slug, slug));
  if (holder === undefined) return true;
  return "sectionId" in owner ? holder.sectionId === owner.sectionId : holder.articleId === owner.articleId;
}

interface Placed {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly slug: string;
}

/** Whether an article can be found under this word: stories share one set of words, standing pages the site's. */
async function canHaveSlug({ id, kind, slug }: Placed): Promise<boolean> {
  if (reservedWords.includes(slug)) return false;
  const rows = await database()
    .read.select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.kind, kind), eq(articles.slug, slug)));
  if (rows.some((row) => row.id !== id)) return false;
  return kind === "story" || canHaveAddress(slug, { articleId: id });
}

interface Wanted extends Placed {
  readonly headline: string;
  /** The word under which readers know the article already. */
  readonly liveSlug: string | null;
}

/** The word for an article: the written one, the one it has, or one made from the headline. */
export async function slugFor(wanted: Wanted): Promise<Outcome<string>> {
  const { slug, liveSlug, headline } = wanted;
  const written = slug === "" ? liveSlug : slug;
  if (written !== null) {
    return (await canHaveSlug({ ...wanted, slug: written })) ? done(written) : slugTaken(written);
  }
  const made = slugOf(headline);
  if (made === "") return refused("No address can be made from this headline: write one.", "slug");
  for (let number = 1; number <= 100; number++) {
    const next = numberedSlug(made, number);
    if (await canHaveSlug({ ...wanted, slug: next })) return done(next);
  }
  return slugTaken(made);
}
