/** The page that an address asks for with `?page=`; the first, if it asks for none or in vain. */
export function pageNumber(asked: string | readonly string[] | undefined): number {
  return typeof asked === "string" && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}

/** How many pages `total` things fill; there is always a first one. */
export function pageCount(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}
