import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** What is too long to be accepted is still read up to here, to be handed back to the one who typed it. */
const salvageLimit = 1024 * 1024;

/** A form of the largest size over a slow line. */
const longest = 60_000;

export type Body =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `bytes` are there if the whole of it could still be read. */
  | { readonly ok: false; readonly status: 408 | 413; readonly bytes?: Buffer };

export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || declaredLength(headers) > 0;
}

export function declaredLength(headers: IncomingHttpHeaders): number {
  return Number(headers["content-length"] ?? 0);
}

/** Bytes in one piece, in however many they come: a client may send each in a chunk of its own. */
class Gathered {
  #room = Buffer.allocUnsafe(16 * 1024);
  size = 0;

  add(chunk: Buffer): void {
    const needed = this.size + chunk.length;
    if (needed > this.#room.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#room.length));
      this.#room.copy(larger, 0, 0, this.size);
      this.#room = larger;
    }
    chunk.copy(this.#room, this.size);
    this.size = needed;
  }

  get bytes(): Buffer {
    return this.#room.subarray(0, this.size);
  }
}

/** The whole body; 413 as soon as it is more than `most`, 408 if it takes longer than `patience`. */
function gather(req: IncomingMessage, most: number, patience: number): Promise<Buffer | 408 | 413> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | 408 | 413>();
  const gathered = new Gathered();
  const take = (chunk: Buffer) => {
    gathered.add(chunk);
    if (gathered.size > most) resolve(413);
  };
  const finish = () => resolve(gathered.bytes);
  const late = setTimeout(resolve, patience, 408);
  req.on("data", take).once("end", finish).once("error", reject);
  return promise.finally(() => {
    clearTimeout(late);
    req.off("data", take).off("end", finish).off("error", reject).pause();
  });
}

/** Reads a body that may be `limit` bytes long. What is left of a refused one stays unread. */
export async function readBody(req: IncomingMessage, limit: number, patience = longest): Promise<Body> {
  const most = Math.max(limit, salvageLimit);
  if (declaredLength(req.headers) > most) return { ok: false, status: 413 };
  const bytes = await gather(req, most, patience);
  if (typeof bytes === "number") return { ok: false, status: bytes };
  return bytes.length > limit ? { ok: false, status: 413, bytes } : { ok: true, bytes };
}
