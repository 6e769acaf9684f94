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
