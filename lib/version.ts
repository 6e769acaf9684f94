import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { installation } from "#lib/installation.ts";

let known: string | undefined;

/** The version of Masthead that runs. */
export function version(): string {
  const file = join(installation, "package.json");
  known ??= z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
  return known;
}
