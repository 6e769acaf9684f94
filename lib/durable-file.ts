import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

async function flush(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

/** Writes a file that is there whole or not at all, whenever the power fails. Folders are made as needed. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${process.pid}-${crypto.randomUUID()}`);
  try {
    const handle = await open(draft, "wx", 0o600);
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await flush(folder, "r");
  await flush(dirname(folder), "r");
}
