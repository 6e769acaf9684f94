import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readIssue } from "#cli/demo/issue.ts";
import { svgOf } from "./draw.ts";
import { commissions } from "./pictures.ts";
import { canvas } from "./svg.ts";

const folder = "cli/demo/art";
const files = readdirSync(folder).filter((name) => name.endsWith(".webp"));

test("the same name has the same picture, and another name another one", async () => {
  for (const name of ["zuckaissance", "the-water-day", "a-story-of-next-year"])
    expect(await svgOf(name)).toBe(await svgOf(name));
  expect(await svgOf("a-story-of-next-year")).not.toBe(await svgOf("a-story-of-last-year"));
});

test("no picture has letters in it: without fonts they would be gone", async () => {
  for (const name of commissions.keys()) expect(await svgOf(name)).not.toMatch(/<text|NaN|undefined/);
});

test("every story of the issue, and everything commissioned, has a picture and words for it", () => {
  const names = [...readIssue().stories.map(({ slug }) => slug), ...commissions.keys()];
  for (const name of names) {
    expect(files).toContain(`${name}.webp`);
    expect(commissions.get(name)?.alt).toMatch(/^\p{Lu}.{20,}\.$/u);
  }
});

test("together they are no more than three megabytes", () => {
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThanOrEqual(3 * 1024 * 1024);
});

describe.each(files)("%s", (name) => {
  test("has the size of a photograph, and is not empty at any crop", async () => {
    const picture = sharp(readFileSync(join(folder, name)));
    expect(await picture.metadata()).toMatchObject({ ...canvas, format: "webp" });
    const square = await picture.resize(64, 64, { fit: "cover" }).toBuffer();
    const { channels } = await sharp(square).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
  });
});
