import { z } from "zod";
import { line, uuid } from "#lib/text-schema.ts";
import { tagSlug } from "./tags.ts";

const name = line(50);

/** The name of a tag: something of it has to be left for its address. */
export const tagName = name.refine((text) => tagSlug(text) !== "", "A tag has letters or digits.");

export const findTagsInput = z.object({ text: name });
export const renameTagInput = z.object({ id: uuid, name: tagName, description: line(300).default("") });
export const mergeTagsInput = z.object({ id: uuid, into: name.min(1, "Write the name of the other tag.") });
export const removeTagInput = z.object({ id: uuid });
export const tagListInput = z.object({ q: name.catch("").default("") });

export type RenameTag = z.output<typeof renameTagInput>;
export type MergeTags = z.output<typeof mergeTagsInput>;
