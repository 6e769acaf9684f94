import type { Chance } from "#cli/demo/art/chance.ts";
import { canvas, circle, curve, group, middle, type Point, path, picture, tag } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

/** Sheets lie on one another: each throws a short shadow. */
const shadow = tag(
  "filter",
  { id: "sheet", x: "-10%", y: "-10%", width: "120%", height: "125%" },
  tag("feGaussianBlur", { in: "SourceAlpha", stdDeviation: 9 }),
  tag("feOffset", { dx: 5, dy: 12, result: "soft" }),
  tag(
    "feComponentTransfer",
    { in: "soft", result: "shade" },
    tag("feFuncA", { type: "linear", slope: 0.38 }),
  ),
  tag("feMerge", {}, tag("feMergeNode", { in: "shade" }), tag("feMergeNode", { in: "SourceGraphic" })),
);
const sheet = { filter: "url(#sheet)" };

/** A hill across the whole width, cut by hand. */
function hill(chance: Chance, top: number, fill: string): string {
  const points: Point[] = Array.from({ length: 7 }, (_, i) => [
    -150 + (i * (canvas.width + 300)) / 6,
    top + chance.between(-70, 70),
  ]);
  return group(sheet, path(`${curve(points)}V${canvas.height + 80}H-150Z`, fill));
}

/** A leaf with a fold. */
function leaf(x: number, y: number, turn: number, size: number, fill: string): string {
  const d = "M0 0C-90-90-80-250 0-360C80-250 90-90 0 0Z";
  const place = `translate(${x} ${y}) rotate(${turn}) scale(${size})`;
  return group(sheet, path(d, fill, { transform: place }));
}

export const cutPaper: Style = ({ chance, night, day, motif }) => {
  const rings = [520, 420, 330].map((r, i) =>
    group(
      sheet,
      circle(middle.x, middle.y - 40, r, [night.main, night.second, night.light][i] ?? night.light),
    ),
  );
  const leaves = Array.from({ length: 10 }, (_, i) => {
    const left = i % 2 === 0;
    const x = left ? chance.between(60, 330) : canvas.width - chance.between(60, 330);
    const turn = (left ? 1 : -1) * chance.between(-20, 50);
    return leaf(
      x,
      canvas.height + chance.between(-90, 30),
      turn,
      chance.between(0.7, 1.3),
      chance.pick([night.main, night.accent, night.second]),
    );
  });
  return picture(
    night.paper,
    tag("defs", {}, shadow),
    ...rings,
    hill(chance, 800, night.main),
    group(
      { transform: `translate(${middle.x} ${middle.y - 30}) scale(0.92)` },
      ...motif({ ...day, light: "#fff7e6" }).map((layer) => group(sheet, layer)),
    ),
    ...leaves,
    hill(chance, 985, night.ink),
  );
};
