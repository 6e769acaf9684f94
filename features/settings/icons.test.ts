import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { iconPaths } from "#features/paths.ts";
import { iconFiles, type MarkWords, markDrawing } from "./icons.ts";

const words: MarkWords = { name: "AI Era", motto: "On machines", language: "en", accent: "#a3301c" };
const shape = { corner: 12, share: 0.6 };

const drawn = (name: string) => markDrawing({ ...words, name }, shape);

describe("the mark", () => {
  test("is the first letter of the name, as an outline", () => {
    expect(drawn("AI Era")).toBe(drawn("“avocet”"));
    expect(drawn("AI Era")).not.toBe(drawn("Era"));
    expect(drawn("AI Era")).not.toContain("<text");
  });
  test("is a letter that our fonts have, or a page where they have none", () => {
    expect(drawn("機械 Weekly")).toBe(drawn("Weekly"));
    expect(drawn("機械")).toBe(drawn("<&>"));
    expect(drawn("<&>").match(/<rect/g)).toHaveLength(5);
  });
  test.each(["I", "W", "Q", "م", "É"])("%s stands in the middle, well within the edge", async (name) => {
    const whole = 256;
    const svg = markDrawing({ ...words, name }, { corner: 0, share: 0.6 });
    const png = await sharp(Buffer.from(svg)).resize(whole, whole).removeAlpha().png().toBuffer();
    const trim = { background: words.accent, threshold: 60 };
    const { info } = await sharp(png).trim(trim).toBuffer({ resolveWithObject: true });
    const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
    expect(Math.abs(left + info.width / 2 - whole / 2)).toBeLessThan(4);
    expect(Math.abs(top + info.height / 2 - whole / 2)).toBeLessThan(4);
    expect(Math.max(info.width, info.height)).toBeLessThan(whole * 0.8);
  });
});

describe("the files", () => {
  test.each([
    [iconPaths.apple, 180],
    [iconPaths.small, 192],
    [iconPaths.large, 512],
    [iconPaths.maskable, 512],
  ])("%s is a PNG of %i pixels", async (path, pixels) => {
    const body = (await iconFiles(words)).get(path)?.body;
    expect(await sharp(body).metadata()).toMatchObject({ format: "png", width: pixels, height: pixels });
  });
  test("what systems cut to a shape has its colour up to the corners", async () => {
    const files = await iconFiles(words);
    for (const path of [iconPaths.apple, iconPaths.maskable]) {
      const corner = await sharp(files.get(path)?.body).extract({ left: 0, top: 0, width: 1, height: 1 });
      expect([...(await corner.removeAlpha().raw().toBuffer())]).toEqual([0xa3, 0x30, 0x1c]);
    }
  });
  test("favicon.ico holds 16, 32 and 48 pixels, each a whole PNG", async () => {
    const ico = (await iconFiles(words)).get(iconPaths.ico)?.body ?? Buffer.alloc(0);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    for (const [i, pixels] of [16, 32, 48].entries()) {
      const at = 6 + 16 * i;
      const [bytes, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect([ico.readUInt8(at), ico.readUInt8(at + 1)]).toEqual([pixels, pixels]);
      const part = await sharp(ico.subarray(offset, offset + bytes)).metadata();
      expect(part).toMatchObject({ format: "png", width: pixels, height: pixels });
    }
  });
  test("the manifest names the publication, its colours, and icons that are there", async () => {
    const files = await iconFiles({ ...words, name: "The Very Long Evening Gazette" });
    const manifest = JSON.parse(files.get(iconPaths.manifest)?.body.toString() ?? "");
    expect(manifest).toMatchObject({
      name: "The Very Long Evening Gazette",
      short_name: "The Very",
      description: "On machines",
      lang: "en",
      dir: "ltr",
      theme_color: "#a3301c",
    });
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
      "any",
      "192x192",
      "512x512",
      "512x512",
    ]);
    for (const { src, type } of manifest.icons) expect(files.get(src)?.type).toBe(type);
  });
});
