import sharp from "sharp";
import { database } from "#db/connection.ts";
import { media, mediaFolders } from "#db/tables.ts";
import { accepted } from "#features/articles/testing.ts";
import { addMedia, type Stored } from "#features/media/mutations.ts";
import type { Staff } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";

let shade = 0;

/** The bytes of a picture like no other of this run. */
export async function someBytes(width = 30, height = 20): Promise<Buffer> {
  shade += 1;
  const background = { r: shade % 256, g: Math.floor(shade / 256) % 256, b: 90 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

/** A picture of the library that nobody has described. */
export async function somePicture(staff: Staff, fileName = "a.png"): Promise<Stored> {
  return accepted(await addMedia(staff, { bytes: await someBytes(), fileName }));
}

/** The row of a picture of somebody, without a file, and an empty folder. */
export async function pictureOf(createdById: string, { isRemoved }: { isRemoved: boolean }) {
  const [pictureId, folderId] = [newId(), newId()];
  const file = { fileName: "rain.png", mimeType: "image/webp", contentHash: pictureId };
  const size = { bytes: 9, width: 3, height: 2 };
  const removedAt = isRemoved ? now() : null;
  await database().transaction(async (tx) => {
    await tx.insert(mediaFolders).values({ id: folderId, name: "Rain" });
    await tx.insert(media).values({ id: pictureId, ...file, ...size, createdById, removedAt });
  });
  return { pictureId, folderId };
}
