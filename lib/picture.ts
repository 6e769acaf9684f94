import sharp from "sharp";
import { done, type Outcome, refused } from "#lib/outcome.ts";

const pictureLimits = { bytes: 20 * 1024 * 1024, pixels: 40_000_000, width: 2000, height: 8000 };

export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const notPicture = refused(
  "This is no picture that can be used: take a JPEG, PNG, WebP, AVIF or GIF.",
  "file",
);
const damaged = refused("This picture is damaged, or has more than 40 million pixels.", "file");
const tooLarge = refused("This picture is larger than 20 MB.", "file");

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0));
}

/** What the first bytes say, whatever the name or the browser says. */
function isPicture(bytes: Uint8Array): boolean {
  const signatures = ["\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "GIF87a", "GIF89a"];
  if (signatures.some((signature) => startsWith(bytes, signature))) return true;
  if (startsWith(bytes, "RIFF")) return startsWith(bytes, "WEBP", 8);
  return startsWith(bytes, "ftypavif", 4) || startsWith(bytes, "ftypavis", 4);
}

/** A picture of our own making, a WebP of a size for pages: it stays as it is, to the byte. */
export async function ownPicture(bytes: Uint8Array): Promise<Picture> {
  const { format, width, height } = await sharp(bytes).metadata();
  if (format !== "webp" || width > pictureLimits.width)
    throw new Error("Our own pictures are WebP of a size for pages.");
  return { bytes, width, height };
}

let last: Promise<unknown> = Promise.resolve();

/** Decoding a large picture takes a few hundred megabytes: one at a time. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn;
  return turn;
}

/** Any picture as a WebP of a size for pages, upright, without what cameras write into it, such as places. */
export async function readPicture(bytes: Uint8Array): Promise<Outcome<Picture>> {
  if (bytes.length > pictureLimits.bytes) return tooLarge;
  if (!isPicture(bytes)) return notPicture;
  const { width, height, pixels } = pictureLimits;
  try {
    const { data, info } = await inTurn(() =>
      sharp(bytes, { limitInputPixels: pixels, failOn: "error" })
        .autoOrient()
        .resize({ width, height, fit: "inside", withoutEnlargement: true })
        .webp({ quality: 82 })
        .timeout({ seconds: 30 })
        .toBuffer({ resolveWithObject: true }),
    );
    return done({ bytes: data, width: info.width, height: info.height });
  } catch {
    // What a decoder makes of a hostile file has many messages, and one meaning.
    return damaged;
  }
}
