import { z } from "zod";
import { line, orNothing, uuid } from "#lib/text-schema.ts";

const name = line(60).min(1, "Give the folder a name.");

export const createFolderInput = z.object({ name, parentId: orNothing(uuid) });
export const changeFolderInput = z.object({ id: uuid, name, parentId: orNothing(uuid) });
export const deleteFolderInput = z.object({ id: uuid });

export type NewFolder = z.output<typeof createFolderInput>;
export type FolderChange = z.output<typeof changeFolderInput>;
