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
  /** Null or empty: none. */
  readonly sectionId: string | null;
  readonly bylineIds: readonly string[];
}

interface Substance {
  readonly words: number;
  /** Where a picture stands that has no description. */
  readonly undescribed: "hero" | "body" | undefined;
}

export interface Missing {
  readonly message: string;
  readonly field: string;
}

/** Everything that an article still needs before readers can see it, in the order in which it is asked for. */
export function everythingMissing({ kind, ...draft }: Draft, { words, undescribed }: Substance): Missing[] {
  const isStory = kind === "story";
  const which = undescribed === "hero" ? "the picture above the text" : "every picture in the text";
  const needs = [
    ["headline", draft.headline.trim() === "", "Write a headline first."],
    ["sectionId", isStory && !draft.sectionId, "Choose a section first."],
    ["bylineIds", isStory && draft.bylineIds.length === 0, "Say who wrote it first."],
    ["body", words === 0, "There is no text yet."],
    [undescribed ?? "", undescribed, `Describe ${which} first, or say that it is decorative.`],
  ] as const;
  return needs.filter(([, isMissing]) => isMissing).map(([field, , message]) => ({ field, message }));
}

/** The first of these. */
export function missingFrom(draft: Draft, substance: Substance): Missing | undefined {
  return everythingMissing(draft, substance)[0];
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
