import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font, type Path } from "fontkit";

/** The files of a face: each has some scripts; the first that has a letter draws it. */
const files = {
  headline: [
    "newsreader/files/newsreader-latin-600-normal",
    "newsreader/files/newsreader-latin-ext-600-normal",
    "newsreader/files/newsreader-vietnamese-600-normal",
    "noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal",
  ],
  label: [
    "instrument-sans/files/instrument-sans-latin-600-normal",
    "instrument-sans/files/instrument-sans-latin-ext-600-normal",
    "noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal",
  ],
} as const;
export type Face = keyof typeof files;

const { resolve } = createRequire(import.meta.url);
const faces = new Map<Face, readonly Font[]>();

function openFont(name: string): Font {
  const opened = create(readFileSync(resolve(`@fontsource/${name}.woff2`)));
  if (!("layout" in opened)) throw new Error(`${name} is a collection of fonts`);
  return opened;
}

/** Fonts are read when the first picture is made: nothing that readers wait for needs them. */
function fontsOf(face: Face): readonly Font[] {
  const known = faces.get(face) ?? files[face].map(openFont);
  faces.set(face, known);
  return known;
}

function fontFor(face: Face, character: string): Font | undefined {
  const code = character.codePointAt(0) ?? 0;
  return fontsOf(face).find((font) => font.hasGlyphForCodePoint(code));
}

/** Whether each of these characters can be drawn; no system font ever helps out. */
export function canLetter(face: Face, text: string): boolean {
  return [...text.normalize("NFC")].every((character) => fontFor(face, character) !== undefined);
}

interface Run {
  readonly font: Font;
  readonly text: string;
}

/** A text in stretches of one font each. A space stays with what is before it, so that words join as they should. */
function runsOf(face: Face, text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize("NFC")) {
    const last = runs.at(-1);
    const stays = last !== undefined && /\s/.test(character) && last.font.hasGlyphForCodePoint(32);
    const font = stays ? last.font : fontFor(face, character);
    if (font === undefined) continue;
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + character };
    else runs.push({ font, text: character });
  }
  return runs;
}

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface Lettering {
  /** The outlines as SVG path data, from 0 on the baseline. */
  readonly d: string;
  readonly width: number;
  /** The ink itself. */
  readonly box: Box;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function around(box: Box, { minX, minY, maxX, maxY }: Path["bbox"]): Box {
  if (minX > maxX) return box;
  const [left, top] = [Math.min(box.left, minX), Math.min(box.top, minY)];
  return { left, top, right: Math.max(box.right, maxX), bottom: Math.max(box.bottom, maxY) };
}

const noInk: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

/** What follows words from the left stands at the left of them, in a line that comes from the right. */
function spaceBefore({ font, text }: Run): Run {
  const words = text.trimEnd();
  return { font, text: fromTheRight.test(text) ? text : text.slice(words.length) + words };
}

/** A line of text as outlines. What comes from the right begins at the right, with its words in that order. */
export function lettered(face: Face, text: string, size: number): Lettering {
  const runs = runsOf(face, text);
  const ordered = fromTheRight.test(text) ? runs.toReversed().map(spaceBefore) : runs;
  let [d, width, box] = ["", 0, noInk];
  for (const run of ordered) {
    const scale = size / run.font.unitsPerEm;
    const { glyphs, positions } = run.font.layout(run.text);
    for (const [i, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const outline = glyph.path.transform(scale, 0, 0, -scale, width + xOffset * scale, -yOffset * scale);
      d += outline.toSVG();
      box = around(box, outline.bbox);
      width += xAdvance * scale;
    }
  }
  return { d, width, box };
}
