import sharp from "sharp";
import { styles } from "#cli/demo/art/styles/styles.ts";
import { Chance } from "./chance.ts";
import { motifs } from "./motifs.ts";
import { palettesOf } from "./palettes.ts";
import { type Commission, commissions } from "./pictures.ts";
import { zuckaissance } from "./zuckaissance.ts";

const styleNames = [
  "risograph",
  "cutPaper",
  "woodcut",
  "contours",
  "bauhaus",
  "halftone",
  "knit",
  "isometric",
] as const;
const anyMotif = [
  "eye",
  "book",
  "key",
  "clock",
  "lighthouse",
  "planet",
  "glasses",
  "lamp",
  "tree",
  "bird",
] as const;
const anySection = ["ai", "business", "policy", "science", "culture", "opinion"] as const;

/** A name that nobody has commissioned gets a picture all the same, always the same one. */
function chosen(chance: Chance): Pick<Commission, "style" | "motif" | "section"> {
  return { style: chance.pick(styleNames), motif: chance.pick(anyMotif), section: chance.pick(anySection) };
}

/** What is drawn, before it becomes pixels. */
export async function svgOf(name: string): Promise<string> {
  if (name === "zuckaissance") return zuckaissance();
  const chance = new Chance(name);
  const { style, motif, section } = commissions.get(name) ?? chosen(chance);
  const [day, night] = palettesOf(section);
  return styles[style]({ chance, day, night, motif: motifs[motif] });
}

/** The picture that belongs to a name, as the bytes of a WebP; the same name always has the same picture. */
export async function drawn(name: string): Promise<Buffer> {
  const svg = await svgOf(name);
  return sharp(Buffer.from(svg))
    .webp({ quality: 76, preset: "drawing", effort: 6, smartSubsample: true })
    .toBuffer();
}
