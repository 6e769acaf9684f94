import type { Palette } from "./palettes.ts";
import { group } from "./svg.ts";

/** A thing in a box of 800 by 800 around the origin, in layers from the back to the front. */
export type Motif = (inks: Palette) => readonly string[];

/** A part turned by so many degrees. */
export const turned = (degrees: number, ...parts: string[]) =>
  group({ transform: `rotate(${degrees})` }, ...parts);
export const moved = (x: number, y: number, ...parts: string[]) =>
  group({ transform: `translate(${x} ${y})` }, ...parts);

/** The same part several times around the middle. */
export function around(count: number, part: string): string {
  return group({}, ...Array.from({ length: count }, (_, i) => turned((360 / count) * i, part)));
}
