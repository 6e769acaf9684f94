import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { adminArticlesPath } from "#features/admin-paths.ts";

/** An empty list: nothing written yet, or a filter that finds nothing. */
export function NoArticles({ isFiltered }: { isFiltered: boolean }) {
  if (!isFiltered) {
    return (
      <EmptyState title="The first page is blank">
        Begin a story with the button above. It saves itself while you write, and readers see nothing until
        you publish.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing fits">
      <p className="mb-4">No article of yours is all of this at once. Take a filter away, or begin anew.</p>
      <Link href={adminArticlesPath} className={buttonClass()}>
        Show all articles
      </Link>
    </EmptyState>
  );
}
