import { EmptyState } from "#components/empty-state.tsx";
import { adminPath } from "#features/admin-paths.ts";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl px-4 py-24">
      <EmptyState title="There is nothing here">
        It may have been deleted, or it is not yours to see.{" "}
        <a href={adminPath} className="underline">
          Back to the articles
        </a>
      </EmptyState>
    </main>
  );
}
