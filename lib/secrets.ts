import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ConfigurationError, env } from "#lib/env.ts";

const shape = z.object({
  /** next-auth's own signatures. */
  auth: z.string().min(32),
  /** Form tokens of reader pages. */
  forms: z.string().min(32),
  /** Device ids of guests. */
  devices: z.string().min(32),
  /** Next's key for server action ids: base64 of 32 bytes. */
  actions: z.string().length(44),
});
type Secrets = z.infer<typeof shape>;

const fresh = (): Secrets => ({
  auth: randomBytes(32).toString("base64url"),
  forms: randomBytes(32).toString("base64url"),
  devices: randomBytes(32).toString("base64url"),
  actions: randomBytes(32).toString("base64"),
});

/** Writes the file only if nobody has: a hard link never replaces and is never seen half-written. */
function createOnce(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(fresh(), null, 2), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function load(file: string): Secrets | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new ConfigurationError(
      `${file} is damaged: restore it from a backup, or delete it (everyone is then signed out)`,
    );
  }
}

/** The secrets of the publication in `dataDir`, made once, readable by the owner of the process alone. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const known = load(file);
  if (known) return known;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  createOnce(file);
  const made = load(file);
  if (!made) throw new Error(`${file} could not be read back`);
  return made;
}

let kept: Secrets | undefined;

export function secrets(): Secrets {
  kept ??= secretsIn(env().dataDir);
  return kept;
}
