import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { now } from "#lib/clock.ts";
import type { Coding } from "./codings.ts";

/** A file of a build in one coding, and the tag of these very bytes. */
export interface BuildFile {
  readonly type: string;
  readonly coding: Coding;
  readonly etag: string;
  readonly body: Buffer;
}

const text: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};
const packed: Readonly<Record<string, string>> = {
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".webp": "image/webp",
};

const MiB = 1024 * 1024;
const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
const packers: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer> | Buffer>> = {
  identity: (body) => body,
  // Both work on threads of their own.
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  br: (body) => promisify(brotliCompress)(body, brotli),
};

/** How often, at most, the folders are read again for a file that was not there. */
const patience = 10_000;

/** An old build may be cleared away at any moment: what has gone is as good as what never was. */
async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function filesIn(folder: string): Promise<[name: string, file: string][]> {
  const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [relative(folder, file), file]);
}

/**
 * The files that pages of this build, and of the others that are still on disk, load. Their names tell their
 * content; a name is looked up in a list and never becomes a path.
 */
export class BuildFiles {
  readonly #folders: () => readonly string[];
  readonly #ready = new LRUCache<string, BuildFile>({
    maxSize: 16 * MiB,
    sizeCalculation: ({ body }) => 500 + body.length,
  });
  readonly #making = new Map<string, Promise<BuildFile | undefined>>();
  #names: Promise<ReadonlyMap<string, string>> = Promise.resolve(new Map());
  #listedAt = Number.NEGATIVE_INFINITY;

  /** `folders` says where the files of each build lie. */
  constructor(folders: () => readonly string[]) {
    this.#folders = folders;
  }

  /** The file of this name as a client that takes `coding` should have it. */
  async find(name: string, coding: Coding): Promise<BuildFile | undefined> {
    const file = (await this.#names).get(name) ?? (await this.#namesAgain()).get(name);
    if (file === undefined) return undefined;
    const best = text[extname(name)] === undefined ? "identity" : coding;
    const key = `${best} ${name}`;
    const ready = this.#ready.get(key);
    if (ready) return ready;
    const making = this.#making.get(key) ?? this.#make(file, best).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    const made = await making;
    if (made) this.#ready.set(key, made);
    return made;
  }

  async #make(file: string, coding: Coding): Promise<BuildFile | undefined> {
    const whole = await ifThere(readFile(file));
    if (whole === undefined) return undefined;
    const ending = extname(file);
    const type = text[ending] ?? packed[ending] ?? "application/octet-stream";
    const hash = createHash("sha256").update(whole).digest("base64url").slice(0, 22);
    return { type, coding, etag: `"${hash}-${coding}"`, body: await packers[coding](whole) };
  }

  /** A build that was made since the last look may be asked for too. */
  #namesAgain(): Promise<ReadonlyMap<string, string>> {
    const at = now().getTime();
    if (at - this.#listedAt >= patience) {
      this.#listedAt = at;
      this.#names = this.#list();
    }
    return this.#names;
  }

  async #list(): Promise<ReadonlyMap<string, string>> {
    const lists = await Promise.all(this.#folders().map(filesIn));
    return new Map(lists.flat().reverse());
  }
}
