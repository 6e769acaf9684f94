import type { Chance } from "./chance.ts";

const smooth = (t: number) => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** A field of soft hills: near places have near heights, from about 0 to 1. One unit is the width of a hill. */
export function hills(chance: Chance): (x: number, y: number) => number {
  const size = 64;
  const heights = Array.from({ length: size * size }, () => chance.next());
  const at = (x: number, y: number) =>
    heights[(((y % size) + size) % size) * size + (((x % size) + size) % size)] ?? 0;
  const one = (x: number, y: number) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [smooth(x - left), smooth(y - top)];
    return mix(mix(at(left, top), at(left + 1, top), u), mix(at(left, top + 1), at(left + 1, top + 1), u), v);
  };
  return (x, y) => 0.72 * one(x, y) + 0.28 * one(x * 2.1 + 17, y * 2.1 + 5);
}
