import { ChevronRight, Folder } from "lucide-react";
import Link from "next/link";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { FolderVerbs } from "./folder-verbs.tsx";

interface FolderLineProps {
  readonly folders: readonly PlacedFolder[];
  /** The folder that is open; undefined where all pictures are shown. */
  readonly current: PlacedFolder | undefined;
  /** The address of a folder; of all pictures, without one. */
  readonly pathOf: (folder?: string) => string;
  readonly mayChange: boolean;
}

function above(folders: readonly PlacedFolder[], folder: PlacedFolder | undefined): PlacedFolder[] {
  if (folder === undefined) return [];
  return [
    ...above(
      folders,
      folders.find(({ id }) => id === folder.parentId),
    ),
    folder,
  ];
}

/** Where one is among the folders, those that stand here, and what can be done to them. */
export function FolderLine({ folders, current, pathOf, mayChange }: FolderLineProps) {
  const here = folders.filter(({ parentId }) => parentId === (current?.id ?? null));
  const trail = above(folders, current);
  return (
    <div className="mb-4 grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <nav aria-label="Folders above" className="flex flex-wrap items-center gap-1">
          <Link
            href={pathOf()}
            aria-current={current === undefined ? "page" : undefined}
            className="py-1 font-medium text-accent aria-[current]:text-ink aria-[current]:no-underline"
          >
            All pictures
          </Link>
          {trail.map((folder) => (
            <span key={folder.id} className="flex items-center gap-1">
              <ChevronRight size={16} aria-hidden className="text-muted" />
              <Link
                href={pathOf(folder.id)}
                aria-current={folder === current ? "page" : undefined}
                className="py-1 font-medium text-accent aria-[current]:text-ink aria-[current]:no-underline"
              >
                {folder.name}
              </Link>
            </span>
          ))}
        </nav>
        {mayChange ? <FolderVerbs key={current?.id} folders={folders} current={current} /> : null}
      </div>
      {here.length > 0 ? (
        <ul aria-label="Folders" className="flex flex-wrap gap-2">
          {here.map((folder) => (
            <li key={folder.id}>
              <Link
                href={pathOf(folder.id)}
                className="flex min-h-10 items-center gap-2 rounded-lg border border-line bg-panel px-3 text-ink no-underline hover:bg-sunken"
              >
                <Folder size={16} aria-hidden className="text-muted" /> {folder.name}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
