import type { Locale } from "#components/time.tsx";
import type { LibraryPage } from "#features/library/queries.ts";
import type { LibraryInput } from "#features/library/schema.ts";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { LibraryFilter } from "./library-filter.tsx";
import { LibraryPages } from "./library-pages.tsx";
import { NoPictures } from "./no-pictures.tsx";
import { Pictures } from "./pictures.tsx";

interface LibraryContentProps {
  readonly page: LibraryPage;
  readonly asked: LibraryInput;
  readonly folders: readonly PlacedFolder[];
  readonly locale: Locale;
}

/** What was asked for, what was found, and the ways on. */
export function LibraryContent({ page, asked, folders, locale }: LibraryContentProps) {
  const { view, kind } = asked;
  const list = { folders, view, locale, isRemoved: kind === "removed" };
  const { pictures } = page;
  return (
    <>
      <LibraryFilter asked={asked} />
      {pictures.length > 0 ? <Pictures pictures={pictures} {...list} /> : <NoPictures asked={asked} />}
      <LibraryPages page={page} asked={asked} />
    </>
  );
}
