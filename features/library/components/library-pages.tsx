import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { libraryPath } from "#features/admin-paths.ts";
import type { LibraryPage } from "#features/library/queries.ts";
import type { LibraryInput } from "#features/library/schema.ts";

/** The ways to the pages before and after this one. */
export function LibraryPages({ page, asked }: { page: LibraryPage; asked: LibraryInput }) {
  const { pictures, hasNewer, hasOlder } = page;
  const [first, last] = [pictures[0], pictures.at(-1)];
  if (!hasNewer && !hasOlder) return null;
  const there = { ...asked, after: undefined, before: undefined };
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap justify-between gap-2">
      {hasNewer && first ? (
        <Link href={libraryPath({ ...there, before: first.id })} rel="prev" className={buttonClass()}>
          ← Newer
        </Link>
      ) : (
        <span />
      )}
      {hasOlder && last ? (
        <Link href={libraryPath({ ...there, after: last.id })} rel="next" className={buttonClass()}>
          Older →
        </Link>
      ) : null}
    </nav>
  );
}
