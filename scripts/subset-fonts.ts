import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

// Makes components/fonts and app/(site)/fonts.css from the packages of the two families: run it when one of them, or a set below,
// has changed. A page in English or German needs the first set alone, except for what few words in bold or italics have.

const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const points = (letters: string) => [...letters].flatMap((letter) => letter.codePointAt(0) ?? []);

const letters = [...run(0x41, 0x5a), ...run(0x61, 0x7a), ...points(" \u00a0.,:;!?-\u2011–—‘’“”")];
const figures = run(0x30, 0x39);
const german = points("ÄÖÜßäöü„‚");
/** Bylines are labels, and people come from everywhere. */
const names = points("ÁÅÉÓØáåçêëíñóøú");
const common = [...letters, ...figures, ...german, ...points("'\"()&/%$éè…")];
const western = [
  ...run(0x20, 0x7e),
  ...run(0xa0, 0xff),
  ...points("ŒœŸ\u2009\u2010†•‹›\u202f€™←→−"),
  ...common,
];

interface Letters {
  readonly name: string;
  /** The file of the package that has them. */
  readonly from: string;
  readonly letters: readonly number[];
}

/** What an English text needs of a face first; the rest of western Europe; and what lies beyond. */
const setsAfter = (first: readonly number[]): Letters[] => [
  { name: "latin", from: "latin", letters: first },
  ...(common.every((point) => first.includes(point)) ? [] : [beside("latin-common", common, first)]),
  beside("latin-more", western, [...first, ...common]),
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

function beside(name: string, all: readonly number[], others: readonly number[]): Letters {
  return { name, from: "latin", letters: [...new Set(all)].filter((point) => !others.includes(point)) };
}

const newsreader = "node_modules/@fontsource-variable/newsreader/files/newsreader";
const instrument = "node_modules/@fontsource-variable/instrument-sans/files/instrument-sans";
const text = { family: "newsreader", of: newsreader, features: ["kern", "liga"], first: common };
// Of few words nobody misses the kerning, which is a third of a file.
const fewWords = { ...text, features: ["liga"] };
const faces = [
  { ...text, name: "text", file: "wght-normal", axes: { wght: 400 }, css: "font-weight: 400" },
  {
    ...fewWords,
    name: "text-bold",
    first: letters,
    file: "wght-normal",
    axes: { wght: 600 },
    css: "font-weight: 600 700",
  },
  {
    ...fewWords,
    name: "text-italic",
    first: [...letters, ...figures],
    file: "wght-italic",
    axes: { wght: 400 },
    css: "font-style: italic",
  },
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
    first: [...common, ...names, ...points("·→←©*>@")],
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

/** These three are on every page: components/reader-fonts.ts declares them, with fallbacks of the same width. */
const ofEveryPage = ["text-latin", "title-latin", "label-latin"];

const rules: string[] = [];
for (const { name, family, of, first, file, axes, features, css } of faces) {
  for (const set of setsAfter(first)) {
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
