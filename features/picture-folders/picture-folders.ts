export interface Folder {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

export interface PlacedFolder extends Folder {
  readonly depth: number;
  /** The names from the outermost folder to this one. */
  readonly path: string;
}

/** Folders as they are listed: each is followed by those that stand in it. */
export function folderTree(folders: readonly Folder[], parent: PlacedFolder | null = null): PlacedFolder[] {
  return folders
    .filter(({ parentId }) => parentId === (parent?.id ?? null))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"))
    .flatMap((folder) => {
      const path = parent === null ? folder.name : `${parent.path} / ${folder.name}`;
      const placed = { ...folder, depth: parent === null ? 0 : parent.depth + 1, path };
      return [placed, ...folderTree(folders, placed)];
    });
}

/** Whether a folder may stand in another: not in itself, and not in what stands in it. */
export function canStandIn(folders: readonly Folder[], id: string, parentId: string | null): boolean {
  for (let at = parentId; at !== null; ) {
    if (at === id) return false;
    at = folders.find((folder) => folder.id === at)?.parentId ?? null;
  }
  return true;
}

/** More folders than anybody finds anything in. */
export const mostFolders = 500;
