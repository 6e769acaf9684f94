import type { Random } from "./random.ts";
import { discussedSlug, measured, type Scale } from "./scale.ts";
import type { Article } from "./stories.ts";

/** The stories that readers discuss, and how many comments each has: some have many, most have a few. */
export function discussionsOf(articles: readonly Article[], scale: Scale, random: Random) {
  const open = articles.filter(({ kind, state }) => kind === "story" && state === "public");
  const fixed = new Map([
    [measured.slug, measured.comments],
    [discussedSlug, scale.longestThread],
  ]);
  const counts = open.map(({ path }) => fixed.get(path.slice(path.lastIndexOf("/") + 1)));
  const free = open.flatMap((_, i) => (counts[i] === undefined ? [i] : []));
  const left = scale.comments - counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
  const drawn = new Uint32Array(open.length);
  for (let n = 0; n < left; n++) {
    // The cube gathers half of them on an eighth of the stories, which the factor scatters over the years.
    const rank = Math.floor(free.length * random.fraction() ** 3);
    const story = free[(rank * 7919) % free.length] ?? 0;
    drawn[story] = (drawn[story] ?? 0) + 1;
  }
  return open.map((article, i) => ({
    article,
    count: counts[i] ?? drawn[i] ?? 0,
    whole: counts[i] !== undefined,
  }));
}
