import { canvas, circle, group, middle, path, picture, rect, tag } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

/** Ink that did not take everywhere, as on a duplicator. */
const wornInk = tag(
  "filter",
  { id: "worn", x: "-5%", y: "-5%", width: "110%", height: "110%" },
  tag("feTurbulence", { type: "fractalNoise", baseFrequency: 0.09, numOctaves: 2, seed: 4, result: "noise" }),
  tag("feColorMatrix", {
    in: "noise",
    type: "matrix",
    values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -9 0 0 0 6.2",
    result: "holes",
  }),
  tag("feComposite", { in: "SourceGraphic", in2: "holes", operator: "in" }),
);

const overprint = { style: "mix-blend-mode:multiply" };

/** A fan of dots that grow towards the ground. */
function rain(fill: string, top: number): string {
  const step = 44;
  const rows = Math.ceil((canvas.height - top) / step) + 1;
  return group(
    overprint,
    ...Array.from({ length: rows }, (_, row) =>
      Array.from({ length: Math.ceil(canvas.width / step) + 1 }, (_, column) =>
        circle(column * step + (row % 2) * (step / 2), top + row * step, 4 + (18 * row) / rows, fill),
      ).join(""),
    ),
  );
}

/** Two drums out of register: the shadow of the thing in one ink, the thing in all, a sun behind. */
export const risograph: Style = ({ chance, day, motif }) => {
  const side = chance.pick([-1, 1]);
  const sun = { x: middle.x + side * chance.between(120, 220), y: middle.y - chance.between(90, 150) };
  const flat = {
    paper: day.paper,
    ink: day.main,
    main: day.main,
    second: day.main,
    accent: day.main,
    light: day.main,
  };
  const at = `translate(${middle.x} ${middle.y + 10}) rotate(${side * chance.between(2, 7)}) scale(1.12)`;
  return picture(
    day.paper,
    tag("defs", {}, wornInk),
    group({ ...overprint, filter: "url(#worn)" }, circle(sun.x, sun.y, chance.between(390, 440), day.light)),
    group({ filter: "url(#worn)" }, rain(day.second, middle.y + 70)),
    group(
      { ...overprint, filter: "url(#worn)" },
      path(
        `M0 ${canvas.height}V860Q${middle.x} ${780 + side * 30} ${canvas.width} ${900 - side * 40}V${canvas.height}Z`,
        day.accent,
      ),
    ),
    group({ ...overprint, opacity: 0.35, transform: `${at} translate(${side * 26} 22)` }, ...motif(flat)),
    group({ transform: at }, ...motif(day)),
    rect(0, 0, canvas.width, canvas.height, "none", { stroke: day.paper, "stroke-width": 56 }),
  );
};
