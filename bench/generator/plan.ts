import type { Random } from "./random.ts";
import { discussedSlug, measured, type Scale } from "./scale.ts";

export type PlannedState = "public" | "draft" | "retired" | "scheduled";

/** What will be written, before a word of it is. */
export interface ArticlePlan {
  readonly number: number;
  readonly kind: "story" | "page";
  readonly state: PlannedState;
  readonly words: number;
  readonly bornAt: number;
  readonly publishedAt: number;
  /** Only those that are looked for by name have one from the start. */
  readonly headline?: string;
  readonly slug?: string;
}

const day = 86_400_000;
const scheduled = 2;
const pages = ["About", "House Rules", "Imprint"] as const;

/** Most texts are short, a few are long. */
function length(random: Random): number {
  return Math.round(200 + 1100 * random.fraction() ** 2.2);
}

/** How many articles there will be in all. */
export function articleCount({ stories }: Scale): number {
  return pages.length + stories + Math.floor(stories / 25) + Math.floor(stories / 50) + scheduled;
}

function namedAt(story: number, scale: Scale) {
  const place = scale.stories - story;
  if (place === 40) return { slug: measured.slug, headline: "A Story to Be Measured", words: measured.words };
  const isDiscussed = scale.longestThread > 0 && place === 50;
  return isDiscussed ? { slug: discussedSlug, headline: "A Story That Everybody Answers" } : {};
}

/** Ten years of a publication, or a few months of a small one; the last two stories are still to come. */
export function* planOf(scale: Scale, at: number, random: Random): Generator<ArticlePlan> {
  const step = Math.min(day / 2, (3650 * day) / scale.stories);
  let number = 0;
  const next = (state: PlannedState, publishedAt: number, rest: Partial<ArticlePlan> = {}): ArticlePlan => {
    const times = { bornAt: Math.min(publishedAt, at) - 3 * 3_600_000, publishedAt };
    return { number: number++, kind: "story", state, words: length(random), ...times, ...rest };
  };
  const first = at - (scale.stories + 1) * step;
  for (const headline of pages) {
    yield next("public", first, { kind: "page", headline, slug: headline.toLowerCase().replace(" ", "-") });
  }
  for (let i = 1; i <= scale.stories; i++) {
    const time = first + i * step;
    yield next("public", time, namedAt(i - 1, scale));
    if (i % 25 === 0) yield next("draft", time + step / 4);
    if (i % 50 === 0) yield next("retired", time + step / 2);
  }
  for (let i = 1; i <= scheduled; i++) yield next("scheduled", at + i * 2 * day);
}
