import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import send from "send";
import { currentAddress, mediaFile, storedMedia } from "#features/media/queries.ts";
import { log } from "#lib/log.ts";
import { type Answer, inPlainWords } from "./answer.ts";

/** An error of `send`. */
interface HttpError {
  readonly status: number;
}

const ofFile = ["accept-ranges", "cache-control", "content-type", "etag", "last-modified"];

/** What `send` could not do: 416 for a part that is not there, 412 for another file than was meant, 404, 500. */
function refusal(res: ServerResponse, error: HttpError): Answer {
  for (const name of ofFile) res.removeHeader(name);
  return inPlainWords(error.status);
}

/** The end of a file that is longer than the file is all of it (RFC 9110); `send` would say that it is not there. */
function withinFile(range: string | undefined, bytes: number): string | undefined {
  const [, last] = /^ *bytes=-(\d+) *$/.exec(range ?? "") ?? [];
  return last !== undefined && Number(last) > bytes ? `bytes=-${bytes}` : range;
}

/** A picture that was replaced, or a copy that was made again: its old addresses lead to what it is now. */
async function elsewhere(parts: readonly string[]): Promise<Answer> {
  const location = await currentAddress(parts);
  if (location === undefined) return inPlainWords(404);
  const headers = { location, "cache-control": "public, max-age=60" };
  return { status: 302, headers, body: Buffer.alloc(0) };
}

/**
 * A file of the media library: whole, a part of it, or only that nothing changed. It is read as fast as the client
 * takes it and never lies in memory as a whole. Undefined when it has been sent.
 */
export async function mediaAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  parts: readonly string[],
): Promise<Answer | undefined> {
  const known = await storedMedia(parts);
  if (known === undefined) return elsewhere(parts);
  const file = mediaFile(known);
  req.headers.range = withinFile(req.headers.range, known.bytes);
  const { promise, resolve, reject } = Promise.withResolvers<Answer | undefined>();
  const stream = send(req, basename(file), {
    root: dirname(file),
    index: false,
    immutable: true,
    maxAge: "1y",
  });
  stream.on("headers", () => {
    res.setHeader("content-type", known.mimeType);
    res.setHeader("etag", `"${known.contentHash}"`);
  });
  stream.on("error", (error: HttpError) => {
    if (error.status >= 500) reject(error);
    else resolve(refusal(res, error));
    if (error.status === 404)
      log().error({ err: error, mediaId: known.id }, "a file of the media library is missing");
  });
  res.once("close", () => resolve(undefined));
  stream.pipe(res);
  return promise;
}
