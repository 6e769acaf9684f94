export const hitsPerPage = 20;
/** Deeper than this nobody reads, and every page costs the ones before it. */
export const deepestPage = 50;

/** What a reader asks for with `?q=`: one line, no longer than anybody types. */
export function searchText(asked: string | readonly string[] | undefined): string {
  const text = typeof asked === "string" ? asked.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ") : "";
  return [...text.trim()].slice(0, 200).join("").trim();
}
