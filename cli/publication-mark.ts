import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { now } from "#lib/clock.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { newId } from "#lib/id.ts";

const shape = z.object({
  id: z.string(),
  /** Where its articles are. */
  database: z.enum(["sqlite", "postgres"]),
  since: z.string(),
});
export type PublicationMark = z.infer<typeof shape>;

const fileIn = (dataDir: string) => join(dataDir, "publication.json");

/** What says that a publication lives in this folder, whether its database is still there or not. */
export function markIn(dataDir: string): PublicationMark | undefined {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // Whatever it says, it is there.
    return { id: "", database: "sqlite", since: "" };
  }
}

/** From now on a publication lives here. */
export async function markPublication(
  dataDir: string,
  database: PublicationMark["database"],
): Promise<PublicationMark> {
  const known = markIn(dataDir);
  if (known?.database === database) return known;
  const mark = { id: known?.id || newId(), database, since: known?.since || now().toISOString() };
  await writeDurably(fileIn(dataDir), Buffer.from(`${JSON.stringify(mark, null, 2)}\n`));
  return mark;
}
