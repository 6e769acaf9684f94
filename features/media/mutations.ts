import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { database } from "#db/connection.ts";
import { media } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { mediaPath } from "#features/paths.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome } from "#lib/outcome.ts";
import { type Picture, readPicture } from "#lib/picture.ts";
import { fileNameOf } from "./media.ts";
import { mediaFile } from "./queries.ts";

export interface Stored {
  readonly id: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

interface Upload {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Takes a picture into the library: first its file, then its row, so that no row is without its file. */
export async function addMedia(staff: Staff, upload: Upload): Promise<Outcome<Stored>> {
  const picture = await readPicture(upload.bytes);
  if (!picture.ok) return picture;
  const { bytes, width, height } = picture.value;
  const id = newId();
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  const file = mediaFile({ id, contentHash });
  await writeDurably(file, bytes);
  try {
    await insert(staff, { id, contentHash, fileName: fileNameOf(upload.fileName) }, picture.value);
  } catch (error) {
    await rm(dirname(file), { recursive: true, force: true });
    throw error;
  }
  return done({ id, address: mediaPath({ id, contentHash }), width, height });
}

type Named = { readonly id: string; readonly contentHash: string; readonly fileName: string };

async function insert(staff: Staff, named: Named, { bytes, width, height }: Picture): Promise<void> {
  const createdById = personIdOf(staff);
  const measures = { bytes: bytes.length, width, height };
  await database().transaction(async (tx) => {
    await tx.insert(media).values({ ...named, ...measures, mimeType: "image/webp", createdById });
    await recordEvent(tx, { type: "media.added", actorId: createdById, subject: named.id, data: {} });
  });
}
