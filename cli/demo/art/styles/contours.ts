import { hills } from "#cli/demo/art/noise.ts";
import {
  canvas,
  circle,
  curve,
  line,
  middle,
  type Point,
  path,
  picture,
  polyline,
} from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

const step = 16;
const columns = Math.ceil(canvas.width / step) + 2;
const rows = Math.ceil(canvas.height / step) + 2;

type Field = (x: number, y: number) => number;

/** Where a side between two corners meets the height. */
function crossing(a: Point, b: Point, atA: number, atB: number, height: number): Point {
  const t = (height - atA) / (atB - atA);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function cornersOf(column: number, row: number): Point[] {
  const [left, top] = [(column - 1) * step, (row - 1) * step];
  return [
    [left, top],
    [left + step, top],
    [left + step, top + step],
    [left, top + step],
  ];
}

/** The part of one square of the map that lies above a height. */
function above(field: Field, column: number, row: number, height: number): string {
  const corners = cornersOf(column, row);
  const heights = corners.map(([x, y]) => field(x, y));
  const outline = corners.flatMap((corner, i): Point[] => {
    const [next, here, there] = [corners[(i + 1) % 4] ?? corner, heights[i] ?? 0, heights[(i + 1) % 4] ?? 0];
    const edge = here > height !== there > height ? [crossing(corner, next, here, there, height)] : [];
    return here > height ? [corner, ...edge] : edge;
  });
  return (
    outline.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("") +
    (outline.length ? "Z" : "")
  );
}

function terrace(field: Field, height: number): string {
  const squares: string[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) squares.push(above(field, column, row, height));
  return squares.join("");
}

/** Only the edge of a terrace, as maps draw it. */
function ridge(field: Field, height: number): string {
  const parts: string[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const corners = cornersOf(column, row);
      const ends = corners.flatMap((corner, i) => {
        const next = corners[(i + 1) % 4] ?? corner;
        const [here, there] = [field(...corner), field(...next)];
        return here > height !== there > height ? [crossing(corner, next, here, there, height)] : [];
      });
      const [a, b] = ends;
      if (a && b) parts.push(polyline([a, b]));
    }
  return parts.join("");
}

/** The highest place, which is where everybody goes. */
function summit(field: Field): Point {
  let best: Point = [middle.x, middle.y];
  for (let x = 320; x < canvas.width - 320; x += 10)
    for (let y = 200; y < canvas.height - 200; y += 10) if (field(x, y) > field(...best)) best = [x, y];
  return best;
}

/** A map of a country that is nowhere: terraces of colour with a fine edge, and one way through it. */
export const contours: Style = ({ chance, day, night }) => {
  const land = hills(chance);
  const side = chance.pick([-1, 1]);
  const peak: Point = [middle.x + chance.between(-160, 160), middle.y + chance.between(-90, 90)];
  const field: Field = (x, y) =>
    0.62 * land(x / 330, y / 330) +
    0.5 * Math.exp(-(((x - peak[0]) / 420) ** 2) - ((y - peak[1]) / 330) ** 2);
  const tones = [
    night.paper,
    day.main,
    night.main,
    day.second,
    night.second,
    day.light,
    day.paper,
    day.accent,
  ];
  const bands = tones.map((fill, i) =>
    path(terrace(field, 0.24 + i * 0.085), fill, { stroke: fill, "stroke-width": 0.8 }),
  );
  const fine = Array.from({ length: 28 }, (_, i) =>
    line(ridge(field, 0.2 + i * 0.02833), night.ink, i % 3 === 1 ? 2.6 : 1.1, { opacity: 0.55 }),
  );
  const top = summit(field);
  const way = curve([
    [middle.x - side * 900, 930],
    [middle.x - side * 520, 780],
    [middle.x - side * 330, 560],
    [(middle.x - side * 200 + top[0]) / 2, 640],
    top,
  ]);
  return picture(
    day.ink,
    ...bands,
    ...fine,
    line(way, day.paper, 15),
    line(way, day.ink, 7, { "stroke-dasharray": "2 22" }),
    circle(top[0], top[1], 34, day.paper),
    circle(top[0], top[1], 20, day.accent),
  );
};
