import { type Motif, turned } from "#cli/demo/art/motif.ts";
import { circle, group, line, path, rect } from "#cli/demo/art/svg.ts";

const loaf: Motif = ({ main, accent, light, ink }) => [
  path(
    "M-350 210V-40C-430-150-330-300-180-270C-90-350 90-350 180-270C330-300 430-150 350-40V210Q350 250 310 250H-310Q-350 250-350 210Z",
    accent,
  ),
  path("M-270 190V-50C-330-130-260-210-160-190C-80-250 80-250 160-190C260-210 330-130 270-50V190Z", light),
  group(
    {},
    ...[90, 180, 130, 240, 170].map((height, i) =>
      rect(-215 + i * 90, 170 - height, 56, height, i === 3 ? ink : main),
    ),
  ),
];

const jar: Motif = ({ main, second, accent, light, ink }) => [
  path("M-230-230Q-290-170-290-90V300Q-290 370-220 370H220Q290 370 290 300V-90Q290-170 230-230Z", second),
  group(
    {},
    ...[
      [-190, 285],
      [-70, 292],
      [60, 285],
      [185, 290],
      [-130, 175],
      [0, 180],
      [128, 178],
      [-60, 70],
      [75, 78],
    ].map(([x = 0, y = 0], i) => circle(x, y, 62, [main, accent, light][i % 3] ?? main)),
  ),
  rect(-250, -330, 500, 100, ink, { rx: 18 }),
  path("M-235-60V180", "none", { stroke: light, "stroke-width": 26, "stroke-linecap": "round" }),
];

const scales: Motif = ({ main, accent, light, ink, second }) => [
  path("M-26-320H26V280H-26ZM-190 340Q-190 270-120 270H120Q190 270 190 340Z", ink),
  turned(9, rect(-340, -270, 680, 34, main, { rx: 17 }), circle(0, -253, 50, accent)),
  group({}, line("M-325-300L-420-20M-325-300L-230-20M325-196L230 90M325-196L420 90", ink, 10)),
  path("M-440-20H-210Q-220 100-325 100T-440-20Z", second),
  path("M210 90H440Q430 210 325 210T210 90Z", accent),
  group({}, rect(260, -10, 130, 100, light), circle(-325, -80, 60, main)),
];

const flask: Motif = ({ main, second, accent, light, ink }) => [
  path("M-90-370H90V-110L300 280Q330 370 240 370H-240Q-330 370-300 280L-90-110Z", second),
  path(
    "M-170 40C-90-10-20 90 60 50C110 25 140 20 168 36L300 280Q330 370 240 370H-240Q-330 370-300 280Z",
    main,
  ),
  group(
    {},
    circle(-90, 230, 58, light),
    circle(70, 160, 36, accent),
    circle(120, 280, 50, accent),
    circle(-10, 300, 26, light),
  ),
  rect(-124, -400, 248, 60, ink, { rx: 16 }),
];

const lighthouse: Motif = ({ main, second, accent, light, ink }) => [
  path("M60-250L460-390V-110ZM-60-250L-460-390V-110Z", light),
  path("M-90-180H90L140 340H-140Z", second),
  path("M-98-80H98L109 30H-109ZM-119 140H119L130 250H-130Z", main),
  rect(-120, -210, 240, 40, ink),
  rect(-70, -310, 140, 100, accent),
  path("M-100-310L0-400L100-310Z", ink),
];

const planet: Motif = ({ main, second, accent, light, ink }) => [
  circle(0, 0, 290, main),
  path(
    "M-240-163A290 290 0 0 1 284-60C120-120-60-40-280-76A290 290 0 0 1-240-163ZM-286 48C-60 100 120 20 287 40A290 290 0 0 1 214 196C60 150-80 210-236 168A290 290 0 0 1-286 48Z",
    second,
  ),
  line("M-300 90C-520 190-380 230-40 130C330 20 520-110 420-140C400-146 340-136 284-116", accent, 30),
  group({}, circle(330, -300, 46, light), circle(-340, -250, 22, ink)),
];

const power: Motif = ({ main, second, accent, light, ink }) => [
  rect(-260, -400, 520, 800, main, { rx: 60 }),
  rect(-200, -340, 400, 680, light, { rx: 40 }),
  path("M-130-230H130V90L90 190H-90L-130 90Z", ink),
  path("M-130 90H130L90 190H-90Z", accent),
  group({}, line("M0-170V-60", light, 26), circle(0, 60, 40, "none", { stroke: second, "stroke-width": 22 })),
  group({}, circle(0, 270, 24, second), circle(0, -290, 18, second)),
];

const tap: Motif = ({ main, second, accent, light, ink }) => [
  path("M-400-170H-60C150-170 250-60 250 110H80C80 30 20 0-60 0H-400Z", main),
  rect(62, 96, 206, 54, ink, { rx: 14 }),
  path("M-190-180H-70V-290H-190Z", ink),
  group({}, rect(-300, -370, 340, 70, accent, { rx: 35 }), circle(-130, -335, 58, light)),
  path("M165 190C250 300 250 400 165 400S80 300 165 190Z", second),
  rect(-420, -220, 60, 270, ink, { rx: 14 }),
];

const tower: Motif = ({ main, second, accent, light, ink }) => [
  path("M-150 0L-250 400H-190L-96 0ZM150 0L250 400H190L96 0ZM-26 0H26V400H-26Z", ink),
  line("M-190 150L205 280M190 150L-205 280", ink, 18),
  path("M-270-230H270V-20Q0 90-270-20Z", main),
  path("M-270-130Q-135-190 0-130T270-130V-20Q0 90-270-20Z", second),
  path("M-310-230Q0-470 310-230Z", accent),
  circle(0, -90, 56, light),
];

const moon: Motif = ({ main, second, accent, light, ink }) => [
  path("M0-380A380 380 0 0 0 0 380Z", light),
  path("M30-380A380 380 0 0 1 30 380Z", main),
  group(
    {},
    circle(-170, -120, 74, second),
    circle(-90, 170, 100, second),
    circle(-250, 90, 40, second),
    circle(-60, -270, 34, second),
  ),
  group({}, circle(150, -170, 60, ink), circle(210, 80, 96, ink), circle(100, 240, 44, ink)),
  line("M15-440V440", accent, 12, { "stroke-dasharray": "2 30" }),
  group({}, circle(-380, -330, 18, accent), circle(390, -300, 26, accent), circle(400, 330, 14, accent)),
];

const bricks: Motif = ({ main, second, accent, light, ink }) => [
  block(-230, 160, 300, main, ink),
  block(110, 160, 300, accent, ink),
  block(-60, -20, 300, light, ink),
  block(60, -200, 220, second, ink),
];

/** A toy block with studs, seen from the front. */
function block(x: number, y: number, width: number, fill: string, shade: string): string {
  const studs = Math.floor(width / 90);
  const gap = width / studs;
  const round = Array.from({ length: studs }, (_, i) =>
    rect(x - width / 2 + gap * (i + 0.5) - 28, y - 34, 56, 40, fill, { rx: 8 }),
  );
  return group(
    {},
    ...round,
    rect(x - width / 2, y, width, 170, fill, { rx: 10 }),
    rect(x - width / 2, y + 150, width, 20, shade, { opacity: 0.25, rx: 8 }),
  );
}

/** What is built, baked or hangs in the sky. */
export const world = {
  loaf,
  jar,
  scales,
  flask,
  lighthouse,
  planet,
  power,
  tap,
  tower,
  moon,
  bricks,
} as const;
