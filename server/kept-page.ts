import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Answer } from "./answer.ts";

const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** A page as it is remembered: ready to be sent in every form that a browser may ask for. */
export interface KeptPage {
  readonly path: string;
  readonly status: number;
  readonly headers: Answer["headers"];
  readonly etag: string;
  readonly bodies: Readonly<Record<Coding, Buffer>>;
  /** The moment (in milliseconds) from which the clock alone may have changed it. */
  readonly freshUntil: number;
}
type Coding = "identity" | "gzip" | "br";

const storable = new Set([200, 301, 308, 404, 410]);

/** What may be shown to others: an answer that is for everyone and will be the same again. */
export function isForEveryone({ status, headers }: Answer): boolean {
  return storable.has(status) && headers["set-cookie"] === undefined;
}

/** Compressed off the main thread, once for everyone. */
export async function keep(
  answer: Answer,
  { path, freshUntil }: { path: string; freshUntil: number },
): Promise<KeptPage> {
  const { status, body } = answer;
  const etag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [gzipped, br] = await Promise.all([packGzip(body), packBrotli(body, brotli)]);
  const { location, "content-type": type } = answer.headers;
  const headers = {
    ...(type !== undefined && { "content-type": type }),
    ...(location !== undefined && { location }),
  };
  return { path, status, headers, etag, bodies: { identity: body, gzip: gzipped, br }, freshUntil };
}

export function weightOf({ bodies }: KeptPage): number {
  return 1000 + bodies.identity.length + bodies.gzip.length + bodies.br.length;
}

/** Whether the client takes a coding: a missing weight is 1, and 0 is no. */
function takes(accepted: string, coding: Coding): boolean {
  const named = accepted
    .split(",")
    .find((part) => part.trim().toLowerCase().split(";")[0]?.trim() === coding);
  return named !== undefined && !/;\s*q=0(\.0*)?\s*$/i.test(named);
}

function codingFor({ headers }: IncomingMessage): Coding {
  const accepted = String(headers["accept-encoding"] ?? "");
  if (takes(accepted, "br")) return "br";
  return takes(accepted, "gzip") ? "gzip" : "identity";
}

function hasItAlready({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers["if-none-match"];
  return known?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === `"${etag}"`) ?? false;
}

/** The page as this client is to have it. Browsers ask again each time, and mostly hear that nothing changed. */
export function answerFrom(page: KeptPage, req: IncomingMessage): Answer {
  const common = { vary: "accept-encoding", "cache-control": "no-cache" };
  // Each coding is other bytes; the tag is weak, since it names the words and not the bytes.
  const headers = { ...common, ...page.headers, etag: `W/"${page.etag}"` };
  if (page.status === 200 && hasItAlready(req, page.etag))
    return { status: 304, headers, body: Buffer.alloc(0) };
  const coding = codingFor(req);
  const encoded =
    coding === "identity" || page.bodies.identity.length === 0 ? {} : { "content-encoding": coding };
  const body = "content-encoding" in encoded ? page.bodies[coding] : page.bodies.identity;
  return { status: page.status, headers: { ...headers, ...encoded }, body };
}
