"use client";

import type { Locale } from "#components/time.tsx";
import type { LibraryPicture } from "#features/library/queries.ts";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { ChosenBar } from "./chosen-bar.tsx";
import { PictureRow } from "./picture-row.tsx";
import { PictureTile } from "./picture-tile.tsx";
import { useSelection } from "./use-selection.ts";

interface PicturesProps {
  readonly pictures: readonly LibraryPicture[];
  readonly folders: readonly PlacedFolder[];
  readonly view: "grid" | "list";
  /** These were taken out of the library. */
  readonly isRemoved: boolean;
  readonly locale: Locale;
}

/** The pictures of a page, of which one can choose several. */
export function Pictures({ pictures, folders, view, isRemoved, locale }: PicturesProps) {
  const selection = useSelection(pictures.map(({ id }) => id));
  const chosen = pictures.filter(({ id }) => selection.isChosen(id));
  const folderOf = (id: string | null) => folders.find((folder) => folder.id === id)?.path;
  const shared = (picture: LibraryPicture) => ({ key: picture.id, picture, selection, isRemoved });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the bar below has a button for.
    <div onKeyDown={(event) => (event.key === "Escape" ? selection.clear() : undefined)}>
      {view === "grid" ? (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-3">
          {pictures.map((picture) => (
            <PictureTile {...shared(picture)} key={picture.id} />
          ))}
        </ul>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-panel">
          {pictures.map((picture) => (
            <PictureRow
              {...shared(picture)}
              key={picture.id}
              folder={folderOf(picture.folderId)}
              locale={locale}
            />
          ))}
        </ul>
      )}
      <ChosenBar chosen={chosen} folders={folders} isRemoved={isRemoved} selection={selection} />
    </div>
  );
}
