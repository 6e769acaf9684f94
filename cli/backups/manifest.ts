import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeDurably } from "#lib/durable-file.ts";

const shape = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  /** The version of Masthead that made it. */
  masthead: z.string(),
  /** How many rows each table has. */
  tables: z.record(z.string(), z.number()),
  media: z.object({ files: z.number(), bytes: z.number() }),
  /** Pictures that the publication itself had lost by then. */
  missing: z.array(z.string()),
});
export type Manifest = z.infer<typeof shape>;

const nameOfFile = "backup.json";

/** What a backup says of itself; undefined for a folder that is none, or that was never finished. */
export function manifestOf(folder: string): Manifest | undefined {
  const file = join(folder, nameOfFile);
  if (!existsSync(file)) return undefined;
  try {
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** Written last: a backup that has it is whole. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeDurably(join(folder, nameOfFile), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
}
