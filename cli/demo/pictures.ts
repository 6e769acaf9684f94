import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { and, inArray, isNull } from "drizzle-orm";
import { altOf } from "#cli/demo/art/pictures.ts";
import { database } from "#db/connection.ts";
import { media } from "#db/tables.ts";
import type { Picture } from "#features/document/document.ts";
import { addOwnMedia } from "#features/media/mutations.ts";
import { mediaPath } from "#features/paths.ts";
import { system } from "#features/people/system.ts";
import { BrokenFile } from "./files.ts";
import { type DemoIssue, demoFolder, picturesIn } from "./issue.ts";

export type DemoPicture = Pick<Picture, "mediaId" | "address" | "width" | "height">;

const fileName = (name: string) => `${name}.webp`;
const fileOf = (name: string) => join(demoFolder, "art", fileName(name));

/** The names of all pictures of the issue: of each story that has one, and of those that stand in a text. */
export function pictureNames({ stories }: Pick<DemoIssue, "stories">): string[] {
  const heroes = stories.map(({ slug }) => slug).filter((slug) => existsSync(fileOf(slug)));
  return [...new Set([...heroes, ...stories.flatMap(picturesIn)])];
}

/** What is in the library of these already, by name: Masthead itself has put it in. */
export async function demoMedia(names: readonly string[]) {
  const { id, contentHash, width, height } = media;
  const ours = and(isNull(media.createdById), inArray(media.fileName, names.map(fileName)));
  return database()
    .read.select({ id, contentHash, width, height, fileName: media.fileName })
    .from(media)
    .where(ours);
}

async function added(name: string): Promise<DemoPicture> {
  const file = fileOf(name);
  if (!existsSync(file)) throw new BrokenFile(file, "the picture is missing.");
  const upload = { fileName: fileName(name), bytes: await readFile(file), alt: altOf(name) ?? "" };
  const { id: mediaId, address, width, height } = await addOwnMedia(system, upload);
  return { mediaId, address, width, height };
}

/** Puts the pictures of the issue into the library; those that are there already stay as they are. */
export async function addPictures(issue: DemoIssue): Promise<ReadonlyMap<string, DemoPicture>> {
  const names = pictureNames(issue);
  const pictures = new Map<string, DemoPicture>();
  for (const { id, contentHash, width, height, fileName: known } of await demoMedia(names)) {
    const picture = { mediaId: id, address: mediaPath({ id, contentHash }), width, height };
    pictures.set(known.replace(/\.webp$/, ""), picture);
  }
  for (const name of names) if (!pictures.has(name)) pictures.set(name, await added(name));
  return pictures;
}
