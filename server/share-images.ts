import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { shareImagePath } from "#features/paths.ts";
import { remakeShareImage } from "#features/share-images/mutations.ts";
import { shareImageFile, storedShareImage } from "#features/share-images/queries.ts";
import { log } from "#lib/log.ts";
import { type Answer, forGood, inPlainWords } from "./answer.ts";
import { isKnownTo } from "./conditions.ts";

const nothing = Buffer.alloc(0);

/** Who kept an older address gets the picture as it is now. */
function moved(location: string): Answer {
  return { status: 302, headers: { location, "cache-control": "no-cache" }, body: nothing };
}

/** The picture beside a link to an article elsewhere. */
export async function shareImageAnswer(req: IncomingMessage, path: string): Promise<Answer> {
  const known = await storedShareImage(path);
  if (known === undefined) return inPlainWords(404);
  const address = shareImagePath(known);
  if (address !== path) return moved(address);
  const etag = `"${known.contentHash}"`;
  const headers = { "content-type": "image/png", "cache-control": forGood, etag };
  if (isKnownTo(req.headers, etag)) return { status: 304, headers, body: nothing };
  try {
    return { status: 200, headers, body: await readFile(shareImageFile(known)) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    log().warn({ articleId: known.articleId }, "a share image is missing: it is drawn again");
    await remakeShareImage(known.articleId);
    return inPlainWords(404);
  }
}
