import type { IncomingMessage, ServerResponse } from "node:http";
import { iconPaths } from "#features/paths.ts";
import { type Answer, forGood, inPlainWords } from "./answer.ts";
import type { BuildFiles } from "./build-files.ts";
import { codingFor } from "./codings.ts";
import { isKnownTo } from "./conditions.ts";
import { iconAnswer } from "./icons.ts";
import { mediaAnswer } from "./media.ts";
import { shareImageAnswer } from "./share-images.ts";

const icons: ReadonlySet<string> = new Set(Object.values(iconPaths));

async function buildFileAnswer(
  req: IncomingMessage,
  name: string,
  files: BuildFiles | undefined,
): Promise<Answer> {
  const file = await files?.find(name, codingFor(req.headers["accept-encoding"]));
  if (file === undefined) return inPlainWords(404);
  const { type, coding, etag, body } = file;
  const headers = { "cache-control": forGood, vary: "accept-encoding", etag };
  if (isKnownTo(req.headers, etag)) return { status: 304, headers, body: Buffer.alloc(0) };
  const encoded = coding === "identity" ? {} : { "content-encoding": coding };
  return { status: 200, headers: { ...headers, "content-type": type, ...encoded }, body };
}

/** What the front serves by itself; undefined if it has been answered. Next never hears of these requests. */
export async function assetAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  { path, files }: { path: string; files: BuildFiles | undefined },
): Promise<Answer | undefined> {
  const [, folder, name = ""] = /^\/(_next\/static|media)\/(.+)$/.exec(path) ?? [];
  if (folder === "media") return mediaAnswer(req, res, name.split("/"));
  if (folder !== undefined) return buildFileAnswer(req, name, files);
  if (path.startsWith("/share/")) return shareImageAnswer(req, path);
  return icons.has(path) ? iconAnswer(req, path) : inPlainWords(404);
}
