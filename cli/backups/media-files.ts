import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { constants, copyFile, link, mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pipeline } from "node:stream/promises";

export interface MediaFile {
  /** Under the media folder. */
  readonly name: string;
  readonly bytes: number;
}

/** Every finished file of a media folder; one that is still being written begins with a dot. */
export async function mediaFilesIn(folder: string): Promise<MediaFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => ({ name: relative(folder, path), bytes: (await stat(path)).size }));
  return Promise.all(files);
}

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  try {
    // A finished file is never changed, so on the same disk two folders can share it.
    await link(from, to);
  } catch (error) {
    const cannotLink = error instanceof Error && "code" in error && error.code !== "ENOSPC";
    if (!cannotLink) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const copy = await open(to, "r+");
    await copy
      .chmod(0o600)
      .then(() => copy.sync())
      .finally(() => copy.close());
  }
}

/** Puts the files of one media folder into another. */
export async function copyMedia(
  from: string,
  to: string,
  progress: (done: number, total: number) => void,
): Promise<{ files: number; bytes: number }> {
  const files = await mediaFilesIn(from);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { name, bytes } of files) {
    await copyOne(join(from, name), join(to, name));
    done += bytes;
    progress(done, total);
  }
  return { files: files.length, bytes: total };
}

/** The sha256 of a file; undefined if there is no such file. */
export async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  return hash.digest("hex");
}
