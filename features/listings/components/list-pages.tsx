import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { articleListPath } from "#features/admin-paths.ts";
import { type Cursor, cursorText } from "#lib/cursor.ts";

interface ListPagesProps {
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly previous: Cursor<Date | string> | undefined;
  readonly next: Cursor<Date | string> | undefined;
}

/** To the neighbouring pages of the list, with the same filter. */
export function ListPages({ query, previous, next }: ListPagesProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex justify-between gap-4">
      {previous ? (
        <Link
          rel="prev"
          className={buttonClass()}
          href={articleListPath({ ...query, before: cursorText(previous) })}
        >
          ← Previous
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link
          rel="next"
          className={buttonClass()}
          href={articleListPath({ ...query, after: cursorText(next) })}
        >
          Next →
        </Link>
      ) : null}
    </nav>
  );
}
