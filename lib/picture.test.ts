import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readPicture } from "./picture.ts";

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG that says how large it is; what is in it may be less, or far more. */
function png(width: number, height: number, parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", head), ...parts, chunk("IEND", Buffer.alloc(0))]);
}

const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes));
const megabyte = 1024 * 1024;

describe("a bomb", () => {
  test("of 2.5 thousand million pixels in a file of 50 kB is refused before it is unpacked", async () => {
    const bomb = png(50_000, 50_000, [chunk("IDAT", zeros(50 * megabyte))]);
    expect(bomb.length).toBeLessThan(60_000);
    expect(await readPicture(bomb)).toMatchObject({ ok: false, field: "file" });
  });
  test("that says that it is small is unpacked no further than that", async () => {
    const bomb = png(10, 10, [chunk("IDAT", zeros(200 * megabyte))]);
    const before = process.memoryUsage().rss;
    await readPicture(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * megabyte);
  });
  test("in the words beside a picture does not go off", async () => {
    const text = Buffer.concat([Buffer.from("Comment\0\0", "latin1"), zeros(200 * megabyte)]);
    const bomb = png(10, 10, [chunk("zTXt", text), chunk("IDAT", zeros(110))]);
    const before = process.memoryUsage().rss;
    await readPicture(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * megabyte);
  });
});

describe("a file that is two things at once", () => {
  const payload = "alert(document.cookie)";
  const dot = { create: { width: 10799, height: 3, channels: 3, background: "#a62b4a" } } as const;
  async function kept(bytes: Buffer): Promise<string> {
    const picture = await readPicture(bytes);
    if (!picture.ok) throw new Error(picture.message);
    return Buffer.from(picture.value.bytes).toString("latin1");
  }

  test("a GIF that is a script too loses the script", async () => {
    // Its width is spelled "/*": the head of the picture is a comment to whoever takes it for a script.
    const gif = await sharp(dot).resize(10_799, 3).gif().toBuffer();
    gif.write("/*", 6, "latin1");
    const both = Buffer.concat([gif, Buffer.from(`*/=1;${payload}`, "latin1")]);
    expect(both.toString("latin1")).toContain(payload);
    expect(both.toString("latin1").startsWith("GIF89a/*")).toBe(true);
    expect(await kept(both)).not.toContain("alert");
  });
  test.each(["jpeg", "png", "webp"] as const)(
    "what follows a %s, or stands in its notes, is gone",
    async (format) => {
      const exif = { IFD0: { ImageDescription: `<script>${payload}</script>` } };
      const picture = await sharp(dot).resize(40, 30).withExif(exif).toFormat(format).toBuffer();
      const both = Buffer.concat([
        picture,
        Buffer.from(`<script>${payload}</script>a zip of other things`, "latin1"),
      ]);
      expect(both.toString("latin1").split(payload)).toHaveLength(3);
      expect(await kept(both)).not.toMatch(/alert|<script|zip of/);
    },
  );
});

test("of a GIF that moves the first picture stands still", async () => {
  const colours = ["#ff0000", "#0000ff", "#00ff00"];
  const create = (background: string) => ({
    create: { width: 40, height: 30, channels: 3 as const, background },
  });
  const frames = await Promise.all(colours.map((colour) => sharp(create(colour)).png().toBuffer()));
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(3);
  const still = await readPicture(moving);
  if (!still.ok) throw new Error(still.message);
  expect(still.value).toMatchObject({ width: 40, height: 30 });
  expect((await sharp(still.value.bytes).metadata()).pages ?? 1).toBe(1);
  const { dominant } = await sharp(still.value.bytes).stats();
  expect(dominant.r).toBeGreaterThan(200);
});
