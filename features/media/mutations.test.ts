import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { media } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { someone, told } from "#features/articles/testing.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { newId } from "#lib/id.ts";
import { mediaKey } from "./media.ts";
import { addMedia } from "./mutations.ts";
import { mediaFile, storedMedia } from "./queries.ts";

useTestDatabase();

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a62b4a" } });

async function add(bytes: Uint8Array, fileName = "a.jpg") {
  return addMedia(await someone("author"), { bytes, fileName });
}
const parts = (address: string) => address.replace("/media/", "").split("/");

function fileAt(address: string): string {
  const key = mediaKey(parts(address));
  if (key === undefined) throw new Error("no such address");
  return mediaFile(key);
}

describe("a picture", () => {
  test.each(["jpeg", "png", "webp", "gif", "avif"] as const)("as %s is kept as WebP", async (format) => {
    const added = await add(await canvas(30, 20).toFormat(format).toBuffer());
    if (!added.ok) throw new Error(added.message);
    const { id, address, width, height } = added.value;
    expect([width, height]).toEqual([30, 20]);
    const stored = await storedMedia(parts(address));
    expect(stored).toMatchObject({ id, mimeType: "image/webp", width: 30 });
    expect((await sharp(fileAt(address)).metadata()).format).toBe("webp");
    expect((await told()).map(({ type, subject }) => [type, subject])).toEqual([["media.added", id]]);
  });
  test("is upright, no wider than a page, and says nothing of where it was taken", async () => {
    const exif = { IFD0: { Copyright: "me" }, IFD3: { GPSLatitude: "1/1 2/1 3/1" } };
    const shot = await canvas(4000, 1000).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const added = await add(shot);
    if (!added.ok) throw new Error(added.message);
    expect([added.value.width, added.value.height]).toEqual([1000, 4000]);
    const kept = await sharp(fileAt(added.value.address)).metadata();
    expect([kept.exif, kept.xmp, kept.orientation]).toEqual([undefined, undefined, undefined]);
    const wide = await add(await canvas(4000, 1000).png().toBuffer());
    expect(wide).toMatchObject({ ok: true, value: { width: 2000, height: 500 } });
  });
});

describe("refused", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const refusals: [string, () => Promise<Uint8Array>][] = [
    ["SVG", async () => Buffer.from(svg)],
    ["a page", async () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["nothing", async () => Buffer.alloc(0)],
    ["a text that begins like a GIF", async () => Buffer.from("GIF89a<script>")],
    ["a broken JPEG", async () => (await canvas(300, 300).jpeg().toBuffer()).subarray(0, 400)],
    ["more than 40 million pixels", async () => canvas(8000, 5001).png({ compressionLevel: 1 }).toBuffer()],
    ["TIFF", async () => canvas(9, 9).tiff().toBuffer()],
  ];
  test.each(refusals)("%s", async (_, make) => {
    expect(await add(await make())).toMatchObject({ ok: false, field: "file" });
    expect(await database().read.$count(media)).toBe(0);
    expect(await told()).toEqual([]);
  });
});

test("too large a file is not even looked into", async () => {
  const large = Buffer.concat([await canvas(9, 9).jpeg().toBuffer(), Buffer.alloc(20 * 1024 * 1024)]);
  expect(await add(large)).toMatchObject({ ok: false, message: "This picture is larger than 20 MB." });
});

test("only what the database knows is found, under its own name", async () => {
  const added = await add(await canvas(9, 9).png().toBuffer());
  if (!added.ok) throw new Error(added.message);
  const [id = "", name = ""] = parts(added.value.address);
  await writeDurably(mediaFile({ id, contentHash: "0".repeat(64) }), Buffer.from("planted"));
  const wrong = [
    [id],
    [name],
    [id, `${"0".repeat(64)}.webp`],
    [newId(), name],
    [id, "..", id, name],
    [id, `../${id}/${name}`],
  ];
  for (const key of [...wrong, ["..", "..", "masthead.db"], [id, name, ""], [`${id}\u0000`, name], []]) {
    expect(await storedMedia(key), key.join("/")).toBeUndefined();
  }
  expect(await storedMedia([id, name])).toMatchObject({ id });
});

test("no path makes a key but one of ours", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "binary" })), (key) => mediaKey(key) === undefined));
});

test("files are for the owner of the process, and nothing half-written stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "masthead-durable-"));
  const file = join(folder, "a", "b.webp");
  await writeDurably(file, Buffer.from("one"));
  await writeDurably(file, Buffer.from("two"));
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(readdirSync(join(folder, "a"))).toEqual(["b.webp"]);
  await expect(writeDurably(join(file, "c"), Buffer.from("x"))).rejects.toThrow();
  rmSync(folder, { recursive: true });
});
