import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

// Makes components/fonts and app/(site)/fonts.css from the packages of the two families: run it when one of them, or a set below,
// has changed. A page in English, German, French or Spanish needs the first set alone.

const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const points = (letters: string) => [...letters].flatMap((letter) => letter.codePointAt(0) ?? []);

const common = [
  ...run(0x20, 0x7e),
  ...points("\u00a0¡©«\u00ad°±·»½¿×ÄÉÖÜßàáâäçèéêëíîïñóôöúûü"),
  ...points("Œœ\u2009\u2010\u2011–—‘’‚“”„†•…‹›\u202f€™←→−"),
];
const sets = [
  { name: "latin", from: "latin", letters: common },
  {
    name: "latin-more",
    from: "latin",
    letters: [...run(0xa1, 0xff), 0x178].filter((point) => !common.includes(point)),
  },
  {
    name: "latin-ext",
    from: "latin-ext",
    letters: [...run(0x100, 0x151), ...run(0x154, 0x177), ...run(0x179, 0x17f), ...run(0x218, 0x21b), 0x1e9e],
  },
  {
    name: "vietnamese",
    from: "vietnamese",
    letters: [...run(0x300, 0x301), 0x303, 0x309, 0x323, 0x1a0, 0x1a1, 0x1af, 0x1b0, ...run(0x1ea0, 0x1ef9)],
  },
];

const newsreader = "node_modules/@fontsource-variable/newsreader/files/newsreader";
const instrument = "node_modules/@fontsource-variable/instrument-sans/files/instrument-sans";
const features = ["kern", "liga", "onum", "lnum"];
const text = { family: "newsreader", of: newsreader, features };
const faces = [
  { ...text, name: "text", file: "wght-normal", axes: { wght: 400 }, css: "font-weight: 400" },
  { ...text, name: "text-bold", file: "wght-normal", axes: { wght: 600 }, css: "font-weight: 600 700" },
  { ...text, name: "text-italic", file: "wght-italic", axes: { wght: 400 }, css: "font-style: italic" },
  {
    ...text,
    name: "title",
    family: "newsreaderTitle",
    file: "opsz-normal",
    axes: { wght: 500, opsz: 40 },
    css: "font-weight: 400 700",
  },
  {
    name: "label",
    family: "instrumentSans",
    of: instrument,
    // At the size of labels nobody sees their kerning, which is half of the file.
    features: [],
    file: "wght-normal",
    axes: { wght: 500 },
    css: "font-weight: 400 700",
  },
];

function range(letters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of [...letters].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16);
  return runs.map(([a, b]) => `U+${hex(a)}${a === b ? "" : `-${hex(b)}`}`).join(", ");
}

/** These three are on every page: components/fonts.ts declares them, with fallbacks of the same width. */
const ofEveryPage = ["text-latin", "title-latin", "label-latin"];

const rules: string[] = [];
for (const { name, family, of, file, axes, features, css } of faces) {
  for (const set of sets) {
    if (set.name === "vietnamese" && of === instrument) continue;
    const small = await subsetFont(
      await readFile(`${of}-${set.from}-${file}.woff2`),
      String.fromCodePoint(...set.letters),
      { targetFormat: "woff2", variationAxes: axes, keepFeatures: features, noHinting: true },
    );
    const part = `${name}-${set.name}`;
    await writeFile(`components/fonts/${part}.woff2`, small);
    console.log(`${part}.woff2 ${small.length}`);
    if (ofEveryPage.includes(part)) continue;
    rules.push(`@font-face {
  font-family: "${family}";
  ${css};
  font-display: swap;
  src: url("../../components/fonts/${part}.woff2") format("woff2");
  unicode-range: ${range(set.letters)};
}`);
  }
}
const made =
  "/* Made by scripts/subset-fonts.ts: faces and letters that a page loads only where it has them. */";
await writeFile("app/(site)/fonts.css", `${made}\n${rules.join("\n")}\n`);
