export const articleKinds = ["story", "page"] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const articleStates = ["draft", "scheduled", "published", "retired"] as const;
export type ArticleState = (typeof articleStates)[number];

interface Dates {
  readonly publishedRevisionId: string | null;
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
}

/** State is read off the dates: what falls due is published without anything having to happen. */
export function articleState(
  { publishedRevisionId, publishedAt, retiredAt }: Dates,
  now: Date,
): ArticleState {
  if (retiredAt !== null) return "retired";
  if (publishedRevisionId === null || publishedAt === null) return "draft";
  return publishedAt <= now ? "published" : "scheduled";
}

/** A constraint of the table says that what is published has a slug and dates; the type cannot. */
export function placed<Row extends { slug: string | null; publishedAt: Date | null; updatedAt: Date | null }>(
  row: Row,
) {
  const { slug, publishedAt, updatedAt } = row;
  if (slug === null || publishedAt === null || updatedAt === null)
    throw new Error("published without a place");
  return { ...row, slug, publishedAt, updatedAt };
}

/** Somebody saved the article after it had been read: nothing was written. */
export interface Conflict {
  readonly ok: false;
  readonly message: string;
  readonly field?: undefined;
  readonly conflict: { readonly by: string; readonly at: Date; readonly version: number };
}

export function conflictWith(saved: {
  savedByName: string | null;
  savedAt: Date;
  version: number;
}): Conflict {
  const by = saved.savedByName ?? "Somebody";
  const message = `${by} has saved this article since you opened it. Nothing was overwritten.`;
  return { ok: false, message, conflict: { by, at: saved.savedAt, version: saved.version } };
}

interface Draft {
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly sectionId: string | null;
  readonly bylineIds: readonly string[];
}

interface Substance {
  readonly words: number;
  /** Where a picture stands that has no description. */
  readonly undescribed: "hero" | "body" | undefined;
}

/** The first thing that an article needs before readers can see it. */
export function missingFrom(
  draft: Draft,
  { words, undescribed }: Substance,
): { message: string; field: string } | undefined {
  if (draft.headline === "") return { message: "Write a headline first.", field: "headline" };
  if (draft.kind === "story" && draft.sectionId === null) {
    return { message: "Choose a section first.", field: "sectionId" };
  }
  if (draft.kind === "story" && draft.bylineIds.length === 0) {
    return { message: "Say who wrote it first.", field: "bylineIds" };
  }
  if (words === 0) return { message: "There is no text yet.", field: "body" };
  if (undescribed === undefined) return undefined;
  const which = undescribed === "hero" ? "the picture above the text" : "every picture in the text";
  return { message: `Describe ${which} first, or say that it is decorative.`, field: undescribed };
}

const longestWait = 10 * 366 * 86_400_000;

/** Why an article cannot be published at the time that was asked for. */
export function badTime(state: ArticleState, publishAt: Date | undefined, now: Date): string | undefined {
  if (publishAt === undefined) return undefined;
  if (state === "published")
    return "This is public already: leave the time empty, and the changes appear at once.";
  if (publishAt <= now) return "This time has passed. Leave it empty to publish now.";
  const isFar = publishAt.getTime() - now.getTime() > longestWait;
  return isFar ? "This is more than ten years away." : undefined;
}
