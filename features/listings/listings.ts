export const rowsPerPage = 50;

/** What the list can be sorted by, and which end comes first. */
export const listSorts = ["saved", "published", "headline"] as const;
export type ListSort = (typeof listSorts)[number];

interface Touch {
  /** The rows of the page, in order. */
  readonly ids: readonly string[];
  readonly chosen: readonly string[];
  readonly id: string;
  /** Where the range begins, for a touch with the shift key. */
  readonly from?: string | undefined;
}

/** What is chosen after a row was touched: it changes, and a range that ends with it becomes what it becomes. */
export function chosenTo({ ids, chosen, id, from }: Touch): string[] {
  const [a, b] = [ids.indexOf(from ?? id), ids.indexOf(id)];
  const range = a < 0 || b < 0 ? [id] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  const rest = chosen.filter((one) => !range.includes(one));
  const isChosen = chosen.includes(id);
  return isChosen ? rest : ids.filter((one) => rest.includes(one) || range.includes(one));
}

/** What can be done with several articles at once. */
export const bulkVerbs = [
  "publish",
  "retire",
  "restore",
  "tag",
  "untag",
  "move",
  "trash",
  "untrash",
] as const;
export type BulkVerb = (typeof bulkVerbs)[number];

/** The most that one request may touch: a page, and what comes back when that is undone. */
export const mostAtOnce = 100;

/** One verb for some articles; `value` is the name of a tag or the id of a section. */
export interface BulkStep {
  readonly verb: BulkVerb;
  readonly ids: readonly string[];
  readonly value: string;
}

const doneWords: Readonly<Record<BulkVerb, string>> = {
  publish: "published",
  retire: "taken off the site",
  restore: "put back on the site",
  tag: "tagged",
  untag: "without the tag now",
  move: "moved",
  trash: "in the trash",
  untrash: "taken out of the trash",
};

const counted = (count: number) => (count === 1 ? "1 article" : `${count} articles`);

/** One sentence about what came of it. */
export function bulkReceipt(verb: BulkVerb, done: number, refused: number): string {
  if (done === 0)
    return `Nothing was done: see why beside ${refused === 1 ? "the article" : "the articles"}.`;
  const rest =
    refused === 0
      ? ""
      : ` ${counted(refused)} could not be: see why beside ${refused === 1 ? "it" : "them"}.`;
  return `${counted(done)} ${doneWords[verb]}.${rest}`;
}
