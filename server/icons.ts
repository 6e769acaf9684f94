import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { IconFile, MarkWords } from "#features/settings/icons.ts";
import { identity, publication } from "#features/settings/queries.ts";
import { type Answer, inPlainWords } from "./answer.ts";
import { isKnownTo } from "./conditions.ts";

interface Kept {
  readonly key: string;
  readonly files: Promise<ReadonlyMap<string, IconFile>>;
}

let kept: Kept | undefined;

async function wordsNow(): Promise<MarkWords> {
  const [{ name, motto, language }, { accent }] = await Promise.all([publication(), identity()]);
  return { name, motto, language, accent: accent.light };
}

/** What draws is loaded when somebody wants an icon, not when the server starts. */
async function draw(words: MarkWords): Promise<ReadonlyMap<string, IconFile>> {
  const { iconFiles } = await import("#features/settings/icons.ts");
  return iconFiles(words);
}

/** The icons of the publication as it is now: drawn once, and again when what they show has changed. */
async function filesNow(): Promise<ReadonlyMap<string, IconFile>> {
  const words = await wordsNow();
  const key = JSON.stringify(words);
  if (kept?.key !== key) kept = { key, files: draw(words) };
  return kept.files;
}

/** An icon, or the manifest of the publication. A browser keeps it for an hour, then asks whether it has changed. */
export async function iconAnswer(req: IncomingMessage, path: string): Promise<Answer> {
  const file = (await filesNow()).get(path);
  if (file === undefined) return inPlainWords(404);
  const etag = `"${createHash("sha256").update(file.body).digest("base64url")}"`;
  const headers = { "content-type": file.type, "cache-control": "public, max-age=3600", etag };
  if (isKnownTo(req.headers, etag)) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status: 200, headers, body: file.body };
}
