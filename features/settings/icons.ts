import { iconPaths } from "#features/paths.ts";
import { icoOf } from "#lib/ico.ts";
import { directionOf } from "#lib/language.ts";
import { canLetter, lettered } from "#lib/lettering.ts";
import { squarePng } from "#lib/raster.ts";
import { papers } from "./settings.ts";

/** What the mark and the manifest of a publication say. */
export interface MarkWords {
  readonly name: string;
  readonly motto: string;
  readonly language: string;
  readonly accent: string;
}

export interface IconFile {
  readonly type: string;
  readonly body: Buffer;
}

const side = 64;
const [paper] = papers.light;

interface Shape {
  /** Half of the side: a circle. 0: the whole square, for systems that cut it themselves. */
  readonly corner: number;
  /** How much of the height the letter takes. */
  readonly share: number;
}

/** The first letter of the name that our own fonts have; a name without any has the lines of a page instead. */
function sign(name: string, share: number): string {
  const letters = name.toUpperCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const letter = letters.find((one) => canLetter("headline", one));
  if (letter === undefined) return page(share);
  const { d, box } = lettered("headline", letter, 100);
  const scale = (side * share) / Math.max(box.bottom - box.top, (box.right - box.left) * 0.9, 50);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return `<path fill="${paper}" transform="translate(${side / 2} ${side / 2}) scale(${scale.toFixed(4)}) translate(${-x} ${-y})" d="${d}"/>`;
}

function page(share: number): string {
  const [high, left] = [side * share, (side * (1 - share)) / 2];
  const bar = (at: number, width: number) =>
    `<rect x="${left}" y="${left + at * high}" width="${high * width}" height="${high * 0.16}" fill="${paper}"/>`;
  return bar(0, 1) + bar(0.28, 1) + bar(0.56, 1) + bar(0.84, 0.6);
}

/** The mark of a publication: a letter on its colour, as outlines. */
export function markDrawing({ name, accent }: MarkWords, { corner, share }: Shape): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}" rx="${corner}" fill="${accent}"/>`,
    sign(name, share),
    "</svg>",
  ].join("");
}

function manifest({ name, motto, language, accent }: MarkWords): string {
  const png = { type: "image/png" } as const;
  return JSON.stringify({
    name,
    short_name: shortName(name),
    ...(motto && { description: motto }),
    id: "/",
    start_url: "/",
    display: "minimal-ui",
    lang: language,
    dir: directionOf(language),
    background_color: paper,
    theme_color: accent,
    icons: [
      { src: iconPaths.svg, type: "image/svg+xml", sizes: "any" },
      { src: iconPaths.small, sizes: "192x192", ...png },
      { src: iconPaths.large, sizes: "512x512", ...png },
      { src: iconPaths.maskable, sizes: "512x512", purpose: "maskable", ...png },
    ],
  });
}

/** Under an icon there is room for about twelve letters: as many whole words as fit. */
function shortName(name: string): string {
  const words = name.split(" ");
  const fitting = words.map((_, i) => words.slice(0, i + 1).join(" ")).filter((text) => text.length <= 12);
  return fitting.at(-1) ?? [...name].slice(0, 12).join("");
}

/** Every file by which browsers and systems know the publication, by its address. */
export async function iconFiles(words: MarkWords): Promise<ReadonlyMap<string, IconFile>> {
  const svg = markDrawing(words, { corner: 12, share: 0.62 });
  const whole = markDrawing(words, { corner: 0, share: 0.56 });
  const safe = markDrawing(words, { corner: 0, share: 0.42 });
  const png = async (drawing: string, pixels: number) => ({
    type: "image/png",
    body: await squarePng(drawing, pixels),
  });
  const parts = [16, 32, 48].map(async (pixels) => ({ side: pixels, png: await squarePng(svg, pixels) }));
  return new Map<string, IconFile>([
    [iconPaths.ico, { type: "image/x-icon", body: icoOf(await Promise.all(parts)) }],
    [iconPaths.svg, { type: "image/svg+xml", body: Buffer.from(svg) }],
    [iconPaths.apple, await png(whole, 180)],
    [iconPaths.small, await png(svg, 192)],
    [iconPaths.large, await png(svg, 512)],
    [iconPaths.maskable, await png(safe, 512)],
    [iconPaths.manifest, { type: "application/manifest+json", body: Buffer.from(manifest(words)) }],
  ]);
}
