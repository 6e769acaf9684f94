import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shareDrawing } from "./drawing.ts";
import type { ShareWords } from "./share-images.ts";

const words: ShareWords = {
  headline: "The Bass Who Stayed",
  publication: "AI Era",
  section: "Culture",
  date: "25 November 2026",
  colour: "#a62b4a",
  language: "en",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "masthead-fonts-"));
  writeFileSync(join(folder, "fonts.conf"), "<fontconfig></fontconfig>");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The picture as a machine without a single font makes it. */
function withoutFonts(given: ShareWords): Buffer {
  const program = `
    const { shareDrawing } = await import(${JSON.stringify(resolve("features/share-images/drawing.ts"))});
    const { flatPng } = await import(${JSON.stringify(resolve("lib/raster.ts"))});
    process.stdout.write(await flatPng(shareDrawing(${JSON.stringify(given)})));`;
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf"), HOME: folder };
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { env });
}

const headlineBox = { left: 60, top: 160, width: 1080, height: 330 };
const footBox = { left: 0, top: 520, width: 1200, height: 110 };

async function darkPixels(png: Buffer, box: typeof headlineBox): Promise<number> {
  const grey = await sharp(png).extract(box).greyscale().raw().toBuffer();
  return grey.filter((value) => value < 90).length;
}

/** How far two pictures are apart in a place, on average, from 0 to 255. */
async function difference(one: Buffer, other: Buffer, box: typeof headlineBox): Promise<number> {
  const pixels = (png: Buffer) => sharp(png).extract(box).greyscale().raw().toBuffer();
  const [first, second] = [await pixels(one), await pixels(other)];
  return first.reduce((sum, value, i) => sum + Math.abs(value - (second[i] ?? 0)), 0) / first.length;
}

test("the headline is there on a machine without fonts, and is another for another headline", async () => {
  const [one, other] = [withoutFonts(words), withoutFonts({ ...words, headline: "The Water Day" })];
  for (const png of [one, other]) expect(await darkPixels(png, headlineBox)).toBeGreaterThan(5000);
  expect(await difference(one, other, headlineBox)).toBeGreaterThan(10);
  expect(await difference(one, other, footBox)).toBeLessThan(1);
});

test("every letter is an outline", () => {
  expect(shareDrawing(words)).not.toContain("<text");
  expect(shareDrawing({ ...words, headline: "<b>&amp;</b>" })).not.toMatch(/&amp;|<b>/);
});

test("Arabic is joined and begins at the right", () => {
  const svg = shareDrawing({ ...words, language: "ar", headline: "آلة تكتب الشعر" });
  const isolated = shareDrawing({ ...words, language: "ar", headline: "آ ل ة ت ك ت ب ا ل ش ع ر" });
  expect(svg).not.toBe(isolated);
  const starts = [...svg.matchAll(/translate\(([\d.]+) /g)].map(([, x]) => Number(x));
  expect(Math.max(...starts)).toBeGreaterThan(600);
});

test("where a headline cannot be drawn, the section stands for it, and is not said twice", () => {
  const svg = shareDrawing({ ...words, headline: "機械と人間" });
  expect(svg).toBe(shareDrawing({ ...words, headline: "Culture", section: "機械" }));
  const [ofGround, ofSection, ofPublication, ofDate] = [1, 1, 1, 1];
  expect(svg.match(/<path/g)).toHaveLength(ofGround + ofSection + ofPublication + ofDate);
});

test("words on the colour of a section can be read, whatever it is", () => {
  expect(shareDrawing({ ...words, colour: "#ffee00" })).not.toContain("#ffee00");
});
