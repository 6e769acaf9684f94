interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  /** The address of the n-th page. */
  readonly href: (page: number) => string;
  readonly words: {
    readonly pages: string;
    readonly newer: string;
    readonly older: string;
    readonly pageOf: (page: number, pages: number) => string;
  };
}

/** Links to the neighbours, and where one stands; nothing when there is but one page. */
export function Pagination({ page, pages, href, words }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          <span aria-hidden="true">← </span>
          {words.newer}
        </a>
      ) : null}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {words.older}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
