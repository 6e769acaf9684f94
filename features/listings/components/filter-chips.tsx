import { X } from "lucide-react";
import Link from "next/link";
import { adminArticlesPath, articleListPath } from "#features/admin-paths.ts";

interface Chip {
  /** The name of the field. */
  readonly name: string;
  /** What the list is kept to: "Section: Culture". */
  readonly words: string;
}

interface FilterChipsProps {
  readonly chips: readonly Chip[];
  /** The address of the list as it is. */
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** What the list is kept to; each can be taken away by itself. */
export function FilterChips({ chips, query }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in use" className="mb-3 flex flex-wrap items-center gap-2">
      {chips.map(({ name, words }) => (
        <li key={name}>
          <Link
            href={articleListPath({ ...query, [name]: undefined })}
            scroll={false}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-accent-soft py-1 pr-2 pl-3 font-medium text-accent no-underline wrap-anywhere hover:underline"
          >
            <span className="sr-only">Take away the filter </span>
            {words}
            <X size={14} aria-hidden className="shrink-0" />
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link href={adminArticlesPath} scroll={false} className="px-1 py-2 text-muted underline">
            Show all
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
