import Link from "next/link";
import { EmptyState } from "#components/empty-state.tsx";
import { adminArticlesPath } from "#features/paths.ts";
import type { ArticleListInput } from "#features/working-copies/schema.ts";

/** An empty list: nothing written yet, or a filter that finds nothing. */
export function NoArticles({ filter }: { filter: ArticleListInput }) {
  const filtered =
    filter.q !== undefined || filter.state !== undefined || filter.section !== undefined || filter.page > 1;
  if (!filtered) {
    return (
      <EmptyState title="The first page is blank">
        Begin a story with the button above. It saves itself while you write, and readers see nothing until
        you publish.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing fits">
      No article of yours has these words and this state.{" "}
      <Link href={adminArticlesPath} className="underline">
        Show all articles
      </Link>
    </EmptyState>
  );
}
