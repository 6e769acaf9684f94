import type { StyleName } from "#cli/demo/art/styles/styles.ts";
import type { MotifName } from "./motifs.ts";

/** What is commissioned for a story, and what someone who cannot see it is told. */
export interface Commission {
  readonly style: StyleName;
  readonly motif: MotifName;
  /** The section whose colours it has. */
  readonly section: string;
  readonly alt: string;
}

type Row = readonly [style: StyleName, motif: MotifName, section: string, alt: string];

const rows: Readonly<Record<string, Row>> = {
  "a-correction-is-good-manners": [
    "cutPaper",
    "book",
    "opinion",
    "Cut paper: an open book with a blue marker, in front of an orange sun.",
  ],
  "drawn-from-the-title": [
    "bauhaus",
    "eye",
    "culture",
    "Tiles of circles, stripes and quarter circles in crimson, pink, yellow and black.",
  ],
  "in-defence-of-the-pause": [
    "risograph",
    "clock",
    "opinion",
    "A round clock at four, in front of a grainy sun.",
  ],
  "ma-lam-tasmahu-al-ala": ["knit", "bird", "culture", "A small red bird, knitted into a jumper."],
  "what-the-machine-did-not-hear": [
    "halftone",
    "bird",
    "culture",
    "A profile in printer’s dots; where its thoughts would be, a small red bird.",
  ],
  "a-recipe-is-a-letter": [
    "cutPaper",
    "letter",
    "culture",
    "Cut paper: a handwritten sheet rises out of a crimson envelope, among leaves.",
  ],
  "a-village-that-does-not-exist": [
    "contours",
    "tower",
    "ai",
    "A map of terraces in blue, with a dotted way that leads to a place without a name.",
  ],
  "can-a-goat-be-left-handed": [
    "halftone",
    "goat",
    "science",
    "A profile in printer’s dots; where its thoughts would be, the head of a goat.",
  ],
  "do-not-say-thank-you-to-the-machine": [
    "woodcut",
    "voices",
    "opinion",
    "A woodcut of two speech bubbles, one of which covers a corner of the other.",
  ],
  "nineteen-seconds-of-elephants": [
    "risograph",
    "elephant",
    "ai",
    "An elephant under a large sun, printed in inks that do not quite meet.",
  ],
  "say-thank-you-to-the-machine": [
    "cutPaper",
    "hand",
    "opinion",
    "Cut paper: a raised hand with a circle in its palm, in front of an orange sun.",
  ],
  "seven-lines-against-invention": [
    "bauhaus",
    "chip",
    "ai",
    "Tiles of quarter circles, stripes and dots in blue, orange and yellow.",
  ],
  "small-model-small-place": [
    "cutPaper",
    "laptop",
    "ai",
    "Cut paper: a laptop in front of a pale blue sun, its plug in the air.",
  ],
  "the-air-of-class-nine": [
    "cutPaper",
    "flask",
    "science",
    "Cut paper: a corked flask with four bubbles in it, among violet and green leaves.",
  ],
  "the-appeal-of-building-nine": ["woodcut", "tower", "policy", "A woodcut of a water tower on three legs."],
  "the-bakery-that-kept-its-wrong-forecast": [
    "risograph",
    "loaf",
    "business",
    "A slice of bread with a bar chart on it, in front of a grainy sun.",
  ],
  "the-bass-who-stayed": ["woodcut", "reels", "culture", "A woodcut of a tape recorder with two reels."],
  "the-comparer": [
    "risograph",
    "moon",
    "science",
    "A moon in two halves, one light and one dark, with a dotted line between them.",
  ],
  "the-man-with-the-key": [
    "woodcut",
    "key",
    "policy",
    "A woodcut of a large key against a sky of fine lines.",
  ],
  "the-price-of-a-wrong-answer": [
    "cutPaper",
    "jar",
    "business",
    "Cut paper: a jar half full of marbles, among green leaves.",
  ],
  "the-rarest-frog-in-the-county": [
    "knit",
    "frog",
    "science",
    "A broad and patient frog, knitted into a jumper.",
  ],
  "the-slowest-search-engine": [
    "risograph",
    "slips",
    "culture",
    "A box of paper slips, of which four stick out, in front of a grainy sun.",
  ],
  "the-town-that-bought-an-off-switch": [
    "isometric",
    "power",
    "policy",
    "A town of blocks in brown and blue, with a pale moon behind it.",
  ],
  "the-water-day": ["woodcut", "tap", "policy", "A woodcut of a tap with one drop under it."],
  "two-machines-haggle-over-onions": [
    "cutPaper",
    "onions",
    "business",
    "Cut paper: three onions with their roots, among green leaves.",
  ],
  "what-the-notetaker-left-out": [
    "halftone",
    "voices",
    "business",
    "A profile in printer’s dots; where its thoughts would be, two speech bubbles.",
  ],
};

const lead: Commission = {
  style: "cutPaper",
  motif: "bricks",
  section: "ai",
  alt: "A figure in a shearling coat and a gold chain, whose head is a stack of toy building blocks in front of a halo; four more blocks float beside it, tied with ribbon.",
};

/** Every picture of the demo issue, by the slug of its story or by the name that a story calls it. */
export const commissions: ReadonlyMap<string, Commission> = new Map([
  ["zuckaissance", lead],
  ...Object.entries(rows).map(([slug, [style, motif, section, alt]]): [string, Commission] => [
    slug,
    { style, motif, section, alt },
  ]),
]);

/** What someone who cannot see the picture of a story is told; undefined if there is none. */
export function altOf(name: string): string | undefined {
  return commissions.get(name)?.alt;
}
