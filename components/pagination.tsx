interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  /** The address of the n-th page. */
  readonly href: (page: number) => string;
}

/** Links to the neighbours, and where one stands; nothing when there is but one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label="Pages">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          <span aria-hidden="true">← </span>Newer
        </a>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          Older<span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
