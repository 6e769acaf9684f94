import type { Chance } from "#cli/demo/art/chance.ts";
import type { Palette } from "#cli/demo/art/palettes.ts";
import { canvas, circle, group, middle, type Point, path, picture, polyline } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

const half = 66;
const low = half * 0.58;

/** The inks of a block: its top, and its two sides. */
type Faces = readonly [top: string, left: string, right: string];

function block([x, y]: Point, height: number, [top, left, right]: Faces): string {
  const up = y - height;
  const lid: Point[] = [
    [x, up - low],
    [x + half, up],
    [x, up + low],
    [x - half, up],
  ];
  const west: Point[] = [
    [x - half, up],
    [x, up + low],
    [x, y + low],
    [x - half, y],
  ];
  const east: Point[] = [
    [x + half, up],
    [x, up + low],
    [x, y + low],
    [x + half, y],
  ];
  const side = (corners: readonly Point[], fill: string) =>
    path(polyline(corners, true), fill, { stroke: fill, "stroke-width": 1.2, "stroke-linejoin": "round" });
  return side(west, left) + side(east, right) + side(lid, top);
}

function facesOf(chance: Chance, { main, second, accent, light, ink, paper }: Palette): Faces {
  return chance.pick<Faces>([
    [light, accent, ink],
    [second, main, ink],
    [paper, second, main],
    [accent, main, ink],
    [second, main, ink],
  ]);
}

/** A town of blocks that is highest in the middle, with the moon behind. */
export const isometric: Style = ({ chance, day, night }) => {
  const size = 15;
  const parts: string[] = [];
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const place: Point = [middle.x + (column - row) * half, 330 + (column + row) * low];
      const near = 1 - Math.hypot(row - 6, column - 6) / 7;
      const height = Math.max(14, near * chance.between(130, 480));
      parts.push(block(place, height, facesOf(chance, { ...day, ink: night.ink, paper: day.paper })));
    }
  const moon = circle(middle.x + chance.pick([-330, 330]), 270, 210, night.light);
  return picture(
    night.paper,
    moon,
    circle(middle.x, canvas.height + 900, 1250, night.main, { opacity: 0.5 }),
    group({}, ...parts),
  );
};
