import Link from "next/link";
import type { ReactNode } from "react";
import { EmptyState } from "#components/empty-state.tsx";
import { adminMediaPath } from "#features/admin-paths.ts";
import { daysToRestore } from "#features/library/library.ts";
import type { LibraryInput } from "#features/library/schema.ts";

function all(words: ReactNode) {
  return (
    <>
      {words}{" "}
      <Link href={adminMediaPath} className="underline">
        Show all pictures
      </Link>
    </>
  );
}

function emptyKind({ kind }: LibraryInput) {
  switch (kind) {
    case "removed":
      return {
        title: "Nothing was deleted",
        words: `What is deleted can be put back for ${daysToRestore} days.`,
      };
    case "undescribed":
      return { title: "Every picture is described", words: "Nobody who cannot see them misses anything." };
    case "unused":
      return { title: "Every picture is used", words: "There is nothing to tidy up here." };
    default:
      return undefined;
  }
}

/** An empty library, folder or search: what belongs here, and how to go on. */
export function NoPictures({ asked }: { asked: LibraryInput }) {
  const { q, folder, after, before } = asked;
  if (q || after || before) {
    return <EmptyState title="No picture fits">{all("Try other words, or look in all folders.")}</EmptyState>;
  }
  const kind = emptyKind(asked);
  if (kind) return <EmptyState title={kind.title}>{all(kind.words)}</EmptyState>;
  if (folder) {
    return (
      <EmptyState title="This folder is empty">
        {all("Drop pictures here, or choose some elsewhere and move them.")}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The first picture is still missing">
      Drop pictures here or upload them with the button above. They are kept without what cameras write into
      them, such as places.
    </EmptyState>
  );
}
