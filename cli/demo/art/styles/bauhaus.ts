import type { Chance } from "#cli/demo/art/chance.ts";
import { canvas, circle, group, path, picture, rect } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

const columns = 6;
const side = canvas.width / columns;

type Tile = (fore: string, other: string) => string;

const stripes = (fill: string) =>
  Array.from({ length: 4 }, (_, i) => rect(0, (i * 2 * side) / 8, side, side / 8, fill)).join("");

const tiles: readonly [Tile, ...Tile[]] = [
  (fore) => path(`M0 0H${side}A${side} ${side} 0 0 1 0 ${side}Z`, fore),
  (fore, other) =>
    path(`M0 0H${side}A${side} ${side} 0 0 1 0 ${side}Z`, fore) +
    path(`M0 0H${side / 2}A${side / 2} ${side / 2} 0 0 1 0 ${side / 2}Z`, other),
  (fore, other) => circle(side / 2, side / 2, side / 2, fore) + circle(side / 2, side / 2, side / 5, other),
  (fore) =>
    path(
      `M0 0A${side / 2} ${side / 2} 0 0 0 ${side} 0ZM0 ${side / 2}A${side / 2} ${side / 2} 0 0 0 ${side} ${side / 2}Z`,
      fore,
    ),
  (fore, other) =>
    path(`M0 0L${side} 0L0 ${side}Z`, fore) + circle(side * 0.72, side * 0.72, side / 7, other),
  (fore) => stripes(fore),
  (fore, other) =>
    path(`M0 ${side}A${side / 2} ${side / 2} 0 0 1 ${side} ${side}Z`, fore) +
    rect(0, 0, side, side / 4, other),
  (fore, other) =>
    path(
      `M0 ${side / 2}A${side / 2} ${side / 2} 0 0 1 ${side} ${side / 2}A${side / 2} ${side / 2} 0 0 1 0 ${side / 2}Z`,
      fore,
    ) + path(`M${side / 2} 0A${side / 2} ${side / 2} 0 0 1 ${side / 2} ${side}Z`, other),
];

/** A colour, and another that is not the same. */
function twoOf(chance: Chance, inks: readonly [string, ...string[]], ground: string): [string, string] {
  const fore = chance.pick(inks);
  const rest = inks.filter((ink) => ink !== fore && ink !== ground);
  return fore === ground
    ? twoOf(chance, inks, ground)
    : [fore, rest[chance.whole(0, rest.length - 1)] ?? ground];
}

export const bauhaus: Style = ({ chance, day }) => {
  const inks = [day.main, day.second, day.accent, day.light, day.ink, day.paper] as const;
  const grounds = [day.paper, day.paper, day.light, day.second, day.main, day.ink] as const;
  const top = (canvas.height - 4 * side) / 2;
  const parts: string[] = [];
  for (let at = 0; at < columns * 4; at++) {
    const ground = chance.pick(grounds);
    const [fore, other] = twoOf(chance, inks, ground);
    const turn = `rotate(${chance.whole(0, 3) * 90} ${side / 2} ${side / 2})`;
    const place = `translate(${(at % columns) * side} ${top + Math.floor(at / columns) * side})`;
    const tile = chance.pick(tiles)(fore, other);
    parts.push(
      group(
        { transform: place },
        rect(-0.5, -0.5, side + 1, side + 1, ground),
        group({ transform: turn }, tile),
      ),
    );
  }
  return picture(day.paper, ...parts);
};
