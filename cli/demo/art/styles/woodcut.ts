import { hills } from "#cli/demo/art/noise.ts";
import { canvas, group, middle, type Point, path, picture, polyline, rect, tag } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

type Weight = (x: number, y: number) => number;

/** One cut of the gouge: a line whose width says how light it is there. */
function cut(y: number, wave: (x: number) => number, weight: Weight, fill: string): string {
  const step = 25;
  const along = Array.from({ length: canvas.width / step + 1 }, (_, i) => i * step);
  const upper: Point[] = along.map((x) => [x, y + wave(x) - weight(x, y) / 2]);
  const lower: Point[] = along.map((x) => [x, y + wave(x) + weight(x, y) / 2]);
  return path(polyline([...upper, ...lower.reverse()], true), fill);
}

/** Lines across the whole block, `every` so many pixels. */
function cuts(
  every: number,
  wave: (x: number, y: number) => number,
  weight: Weight,
  fill: (y: number) => string,
) {
  const rows = Math.ceil(canvas.height / every) + 4;
  return Array.from({ length: rows }, (_, row) => {
    const y = (row - 2) * every;
    return cut(y, (x) => wave(x, y), weight, fill(y));
  });
}

/** A block of wood into which light has been cut: sky and ground in lines, the thing in two colours with a dark side. */
export const woodcut: Style = ({ chance, day, motif }) => {
  const field = hills(chance);
  const side = chance.pick([-1, 1]);
  const horizon = 760;
  const far = (x: number, y: number) => Math.hypot(x - middle.x - side * 220, y - 260);
  const sky: Weight = (x, y) => Math.max(2, 19 - far(x, y) / 62) + 3 * (field(x / 260, y / 90) - 0.5);
  const wave = (x: number, y: number) => 60 * (field(x / 520, y / 380) - 0.5);
  const dark: Weight = (x, y) => Math.max(0, Math.min(13, (side * (middle.x - x) + (y - 420) * 0.6) / 26));
  const place = { transform: `translate(${middle.x} ${middle.y - 10}) scale(1.12)` };
  const edge = { stroke: day.ink, "stroke-width": 16, "stroke-linejoin": "round" };
  const white = { paper: "#fff", ink: "#fff", main: "#fff", second: "#fff", accent: "#fff", light: "#fff" };
  return picture(
    day.ink,
    tag("defs", {}, tag("mask", { id: "thing" }, group(place, ...motif(white)))),
    ...cuts(22, wave, sky, (y) => (y > horizon ? day.accent : day.paper)),
    group({ ...place, ...edge, "stroke-width": 44 }, ...motif({ ...white, ...blackened(day.ink) })),
    group({ ...place, ...edge }, ...motif({ ...day, second: day.paper, ink: day.accent })),
    group(
      { mask: "url(#thing)" },
      ...cuts(
        19,
        (x) => side * x * 0.35 - 280 * side,
        dark,
        () => day.ink,
      ),
    ),
    rect(0, 0, canvas.width, canvas.height, "none", { stroke: day.ink, "stroke-width": 36 }),
  );
};

function blackened(ink: string) {
  return { paper: ink, ink, main: ink, second: ink, accent: ink, light: ink };
}
