import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Answer } from "./answer.ts";
import type { Coding } from "./codings.ts";
import { type ReadyAnswer, readyToSend } from "./ready-answer.ts";
import type { Kind } from "./routes.ts";
import { answersOf } from "./tally.ts";

const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** A page as it is remembered: ready to be sent in every form that a browser may ask for. */
export interface KeptPage {
  readonly path: string;
  /** What it is forgotten with, besides its path. */
  readonly hangsOn: readonly string[];
  readonly status: number;
  readonly etag: string;
  readonly whole: Readonly<Record<Coding, ReadyAnswer>>;
  readonly unchanged: ReadyAnswer;
  /** The moment (in milliseconds) from which it may not be shown any more. */
  readonly freshUntil: number;
}

export interface Keeping {
  readonly path: string;
  readonly hangsOn?: readonly string[];
  readonly kind: Kind;
  readonly freshUntil: number;
  /** What is said with it, besides its type and length. */
  readonly head: Readonly<Record<string, string>>;
}

const storable = new Set([200, 301, 308, 404, 410]);

/** What may be shown to others: an answer that is for everyone and will be the same again. */
export function isForEveryone({ status, headers }: Answer): boolean {
  return storable.has(status) && headers["set-cookie"] === undefined;
}

/**
 * Browsers ask again each time, and mostly hear that nothing changed. A network of caches in front of us that
 * shows a page for seconds keeps a crowd away; it may show the old one while it fetches the new.
 */
export const caching = {
  "cache-control": "public, max-age=0, s-maxage=5",
  "cdn-cache-control": "max-age=5, stale-while-revalidate=25",
};

async function codingsOf(body: Buffer): Promise<Record<Coding, Buffer>> {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [gzipped, br] = await Promise.all([packGzip(body), packBrotli(body, brotli)]);
  return { identity: body, gzip: gzipped, br };
}

/** Compressed off the main thread, once for everyone. */
export async function keep(
  answer: Answer,
  { path, hangsOn = [], freshUntil, kind, head }: Keeping,
): Promise<KeptPage> {
  const { status, body } = answer;
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  // Each coding is other bytes; the tag is weak, since it names the words and not the bytes.
  const etag = `W/"${hash}"`;
  const { location, link, "content-type": type } = answer.headers;
  const common = {
    ...head,
    vary: "accept-encoding",
    ...(type !== undefined && { "content-type": String(type) }),
    ...(location !== undefined && { location: String(location) }),
    ...(link !== undefined && { link: String(link) }),
    etag,
  };
  const bytes = await codingsOf(body);
  const ready = (coding: Coding): ReadyAnswer => {
    const plain = coding === "identity" || body.length === 0;
    const sent = plain ? body : bytes[coding];
    const encoding = plain ? {} : { "content-encoding": coding };
    const named = { ...common, ...encoding, "content-length": String(sent.length) };
    return readyToSend({ status, head: named, body: sent, answered: answersOf(kind, status) });
  };
  const whole = { identity: ready("identity"), gzip: ready("gzip"), br: ready("br") };
  const nothing = { head: common, body: Buffer.alloc(0) };
  const unchanged = readyToSend({ status: 304, ...nothing, answered: answersOf(kind, 304) });
  return { path, hangsOn, status, etag, whole, unchanged, freshUntil };
}

export function weightOf({ whole: { identity, gzip, br } }: KeptPage): number {
  return 4000 + identity.joined.length + gzip.joined.length + br.joined.length;
}
