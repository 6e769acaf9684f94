import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { media, mediaFolders } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type Editor, personIdOf } from "#features/people/people.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { canStandIn, mostFolders } from "./picture-folders.ts";
import { everyFolder, hasPictures } from "./queries.ts";
import type { FolderChange, NewFolder } from "./schema.ts";

const noSuchFolder = refused("This folder is no longer there.");

/** Why a folder cannot have a name in a place, where it cannot. */
function clash(
  folders: Awaited<ReturnType<typeof everyFolder>>,
  { id, name, parentId }: { id?: string; name: string; parentId: string | null },
) {
  if (parentId !== null && !folders.some((one) => one.id === parentId)) return noSuchFolder;
  const same = folders.find((one) => one.parentId === parentId && one.name === name && one.id !== id);
  return same === undefined ? undefined : refused("There is a folder of this name already.", "name");
}

export async function createFolder(editor: Editor, folder: NewFolder): Promise<Outcome<{ id: string }>> {
  return database().transaction(async (tx) => {
    const folders = await everyFolder();
    if (folders.length >= mostFolders) return refused(`There are ${mostFolders} folders already.`);
    const refusal = clash(folders, folder);
    if (refusal !== undefined) return refusal;
    const id = newId();
    await tx.insert(mediaFolders).values({ id, ...folder });
    const event = { actorId: personIdOf(editor), subject: id, data: {} };
    await recordEvent(tx, { type: "picture-folder.created", ...event });
    return done({ id });
  });
}

/** Gives a folder another name, and moves it with all that lies in it. */
export async function changeFolder(editor: Editor, { id, name, parentId }: FolderChange): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const folders = await everyFolder();
    if (!folders.some((one) => one.id === id)) return noSuchFolder;
    if (!canStandIn(folders, id, parentId)) return refused("A folder cannot lie in itself.", "parentId");
    const refusal = clash(folders, { id, name, parentId });
    if (refusal !== undefined) return refusal;
    await tx.update(mediaFolders).set({ name, parentId }).where(eq(mediaFolders.id, id));
    const event = { actorId: personIdOf(editor), subject: id, data: {} };
    await recordEvent(tx, { type: "picture-folder.changed", ...event });
    return done(undefined);
  });
}

/** Only an empty folder can be deleted. */
export async function deleteFolder(editor: Editor, { id }: { id: string }): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const folders = await everyFolder();
    if (!folders.some((one) => one.id === id)) return noSuchFolder;
    if (folders.some(({ parentId }) => parentId === id) || (await hasPictures(id))) {
      return refused("This folder is not empty: move what lies in it first.");
    }
    // Pictures that were taken out of the library come back without a folder.
    await tx.update(media).set({ folderId: null }).where(eq(media.folderId, id));
    await tx.delete(mediaFolders).where(eq(mediaFolders.id, id));
    const event = { actorId: personIdOf(editor), subject: id, data: {} };
    await recordEvent(tx, { type: "picture-folder.deleted", ...event });
    return done(undefined);
  });
}
