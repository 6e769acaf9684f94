import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { media, mediaFolders } from "#db/tables.ts";
import type { Staff } from "#features/people/people.ts";
import { type Folder, folderTree, mostFolders, type PlacedFolder } from "./picture-folders.ts";

/** Every folder, in no order, for the software itself. */
export async function everyFolder(): Promise<Folder[]> {
  return database()
    .read.select({ id: mediaFolders.id, parentId: mediaFolders.parentId, name: mediaFolders.name })
    .from(mediaFolders)
    .limit(mostFolders);
}

/** Every folder, in the order in which they are listed. */
export async function pictureFolders(_: Staff): Promise<PlacedFolder[]> {
  return folderTree(await everyFolder());
}

/** Whether some picture of the library lies in a folder. */
export async function hasPictures(folderId: string): Promise<boolean> {
  const rows = await database()
    .read.select({ id: media.id })
    .from(media)
    .where(and(eq(media.folderId, folderId), isNull(media.removedAt)))
    .limit(1);
  return rows.length > 0;
}
