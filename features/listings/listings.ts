export const rowsPerPage = 50;

/** What the list can be sorted by, and which end comes first. */
export const listSorts = ["saved", "published", "headline"] as const;
export type ListSort = (typeof listSorts)[number];
