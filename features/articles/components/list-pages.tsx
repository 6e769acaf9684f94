import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { adminArticlesPath } from "#features/paths.ts";
import type { ArticleListInput } from "#features/working-copies/schema.ts";

function addressOf(filter: ArticleListInput, page: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, page: String(page) }))
    if (value) query.set(name, String(value));
  return `${adminArticlesPath}?${query}`;
}

/** To the neighbouring pages of the list, with the same filter. */
export function ListPages({ filter, hasNext }: { filter: ArticleListInput; hasNext: boolean }) {
  if (filter.page === 1 && !hasNext) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center justify-between gap-4">
      {filter.page > 1 ? (
        <Link className={buttonClass()} href={addressOf(filter, filter.page - 1)}>
          Newer
        </Link>
      ) : (
        <span />
      )}
      <span className="text-muted">Page {filter.page}</span>
      {hasNext ? (
        <Link className={buttonClass()} href={addressOf(filter, filter.page + 1)}>
          Older
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
