import type { Palette } from "./palettes.ts";
import { circle, group, line, path, rect } from "./svg.ts";

/** A thing in a box of 800 by 800 around the origin, in layers from the back to the front. */
export type Motif = (inks: Palette) => readonly string[];

const turned = (degrees: number, ...parts: string[]) => group({ transform: `rotate(${degrees})` }, ...parts);
const moved = (x: number, y: number, ...parts: string[]) =>
  group({ transform: `translate(${x} ${y})` }, ...parts);

/** The same part several times around the middle. */
function around(count: number, part: string): string {
  return group({}, ...Array.from({ length: count }, (_, i) => turned((360 / count) * i, part)));
}

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

const reels: Motif = ({ main, second, light, ink, accent }) => [
  rect(-400, -260, 800, 520, main, { rx: 40 }),
  rect(-340, -200, 680, 340, light, { rx: 30 }),
  line("M-170-30C-170 230 170 230 170-30", ink, 14),
  group(
    {},
    ...[-170, 170].map((x) => moved(x, -30, circle(0, 0, 140, ink), circle(0, 0, x < 0 ? 116 : 70, second))),
  ),
  group(
    {},
    ...[-170, 170].map((x) =>
      moved(x, -30, around(3, path("M-14-20H14V-104H-14Z", light)), circle(0, 0, 38, accent)),
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

const slips: Motif = ({ main, accent, light, ink, second }) => [
  group(
    {},
    ...[-13, -5, 4, 12].map((angle, i) =>
      turned(angle, rect(-150 + i * 22, -360, 210, 420, [light, second, light, accent][i] ?? light)),
    ),
  ),
  path("M-340-60H340L290 350H-290Z", main),
  path("M-340-60H340L332 0H-332Z", ink),
  group({}, rect(-110, 110, 220, 120, light, { rx: 10 }), line("M-60 150H60M-60 190H20", ink, 12)),
];

const letter: Motif = ({ main, accent, light, ink, second }) => [
  turned(
    -6,
    rect(-270, -390, 540, 620, light),
    ...[-300, -230, -160, -90, -20].map((y, i) =>
      line(`M-200 ${y}H${i === 4 ? 40 : 200}`, i === 2 ? accent : second, 16),
    ),
  ),
  path("M-390-60L0 210L390-60V340H-390Z", main),
  path("M-390 340L-60 120L0 160L60 120L390 340Z", ink),
  circle(0, 215, 62, accent),
];

const laptop: Motif = ({ main, second, light, ink, accent }) => [
  line("M320 180C440 200 450 60 370 40C270 10 250-120 330-190C360-220 350-290 330-310", accent, 22),
  rect(-320, -260, 560, 400, ink, { rx: 28 }),
  rect(-280, -220, 480, 320, second),
  group(
    {},
    rect(-230, -160, 150, 200, light),
    ...[-150, -100, -50, 0].map((y) => line(`M-40 ${y}H${y === 0 ? 60 : 150}`, main, 18)),
  ),
  path("M-400 150H320L360 230H-440Z", main),
  moved(
    305,
    -320,
    rect(-20, -50, 90, 90, ink, { rx: 14 }),
    rect(-2, -96, 16, 56, ink),
    rect(36, -96, 16, 56, ink),
  ),
];

const voices: Motif = ({ main, second, accent, light, ink }) => [
  path("M-380-330H120V20H-180L-280 130V20H-380Z", main),
  path("M-60-150H390V180H310V290L200 180H-60Z", accent),
  path("M-60-150H120V20H-60Z", ink),
  group({}, ...[-260, -200, -140].map((y, i) => line(`M-310 ${y}H${i === 1 ? -60 : 40}`, light, 22))),
  group({}, ...[70, 130].map((y, i) => line(`M10 ${y}H${i === 1 ? 140 : 310}`, light, 22))),
  circle(250, -290, 54, second),
];

const eye: Motif = ({ main, second, accent, light, ink }) => [
  around(12, path("M-16-250L0-390L16-250Z", accent)),
  path("M-400 0C-220-240 220-240 400 0C220 240-220 240-400 0Z", light),
  circle(0, 0, 176, main),
  circle(0, 0, 110, second),
  circle(0, 0, 66, ink),
  circle(42, -46, 26, light),
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

const tree: Motif = ({ main, second, accent, light, ink }) => [
  path("M-34 380L-20-40H20L34 380Z", ink),
  group({}, circle(-170, -60, 170, main), circle(170, -40, 180, second), circle(0, -210, 190, main)),
  group({}, line("M0 140L-150-40M0 60L160-60M0-20L0-220", ink, 20)),
  group(
    {},
    ...[
      [-170, -70],
      [175, -85],
      [0, -250],
      [-70, -160],
      [90, -190],
      [230, 20],
      [-240, 10],
    ].map(([x = 0, y = 0], i) => circle(x, y, 30, i % 2 ? light : accent)),
  ),
];

const bird: Motif = ({ main, second, accent, light, ink }) => [
  path("M-390 190L-140 60L-120 150Z", ink),
  path(
    "M-180 150C-180-90 0-220 190-220C300-220 350-150 350-80C350 130 130 250-20 250C-110 250-180 220-180 150Z",
    main,
  ),
  path("M-150 130C-60-60 90-90 180-30C150 110 30 200-60 200C-110 200-140 180-150 130Z", second),
  path("M345-120L440-70L342-50Z", accent),
  group({}, circle(250, -110, 34, light), circle(258, -110, 16, ink)),
  line("M20 250V380M110 230V380M-30 385H150", ink, 16),
];

const book: Motif = ({ main, second, accent, light, ink }) => [
  path("M-410-190L0-130L410-190V260L0 330L-410 260Z", main),
  path("M-370-240Q-180-270 0-170V280Q-180 190-370 220Z", light),
  path("M370-240Q180-270 0-170V280Q180 190 370 220Z", second),
  group({}, ...[-140, -60, 20, 100].map((y) => line(`M-310 ${y - 20}Q-180 ${y - 40}-60 ${y + 30}`, ink, 12))),
  path("M210-250L300-246V0L255-40L210-6Z", accent),
];

const key: Motif = ({ main, accent, light, ink, second }) => [
  circle(-190, 0, 210, main),
  circle(-190, 0, 120, light),
  path("M0-40H400V150H320V40H260V110H190V40H0Z", ink),
  around(1, circle(-190, 0, 56, accent)),
  circle(-190, -150, 22, second),
];

const clock: Motif = ({ main, second, accent, light, ink }) => [
  circle(0, 0, 380, main),
  circle(0, 0, 310, light),
  path("M0 0V-310A310 310 0 0 1 268 155Z", second),
  around(12, rect(-9, -296, 18, 54, ink)),
  line("M0 0V-220M0 0L150 87", ink, 34),
  circle(0, 0, 44, accent),
];

const lighthouse: Motif = ({ main, second, accent, light, ink }) => [
  path("M60-250L460-390V-110ZM-60-250L-460-390V-110Z", light),
  path("M-90-180H90L140 340H-140Z", second),
  path("M-98-80H98L109 30H-109ZM-119 140H119L130 250H-130Z", main),
  rect(-120, -210, 240, 40, ink),
  rect(-70, -310, 140, 100, accent),
  path("M-100-310L0-400L100-310Z", ink),
];

const ballot: Motif = ({ main, second, accent, light, ink }) => [
  turned(-8, rect(-130, -390, 260, 380, light), line("M-60-250L-10-190L80-310", accent, 34)),
  rect(-340, -60, 680, 410, main),
  rect(-340, -60, 680, 90, ink),
  rect(-190, -32, 380, 30, second),
  circle(0, 190, 84, second),
];

const chip: Motif = ({ main, second, accent, light, ink }) => [
  group(
    {},
    ...[0, 90, 180, 270].map((angle) =>
      turned(angle, ...[-180, -90, 0, 90, 180].map((x) => rect(x - 18, -390, 36, 140, ink))),
    ),
  ),
  rect(-280, -280, 560, 560, main, { rx: 30 }),
  rect(-180, -180, 360, 360, light),
  path("M-180 180V-180H180Z", second),
  circle(0, 0, 92, accent),
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

const glasses: Motif = ({ main, second, accent, light, ink }) => [
  circle(-200, 0, 190, main),
  circle(200, 0, 190, main),
  group({}, circle(-200, 0, 146, light), circle(200, 0, 146, second)),
  path("M-200 0V-146A146 146 0 0 1-54 0ZM200 0H346A146 146 0 0 1 200 146Z", accent),
  line("M-40-70Q0-120 40-70M-390-30L-440-150M390-30L440-150", ink, 34),
];

const hand: Motif = ({ main, second, accent, light, ink }) => [
  rect(-150, 190, 330, 220, ink),
  path(
    "M-150 230V-60L-270-150Q-310-190-270-230T-190-220L-100-130V-320Q-100-370-55-370T-10-320V-90L10-350Q14-398 58-394T98-340L84-90L130-290Q142-336 184-326T214-270L174-70L220-190Q238-230 274-214T294-150L180 150V230Z",
    main,
  ),
  circle(16, 60, 108, light),
  circle(16, 60, 64, accent),
  group(
    {},
    ...[
      [-55, -310],
      [54, -336],
      [166, -272],
      [258, -172],
      [-240, -186],
    ].map(([x = 0, y = 0]) => circle(x, y, 24, second)),
  ),
];

const lamp: Motif = ({ main, second, accent, light, ink }) => [
  path("M-210 20L-400 400H400L210 20Z", light),
  path("M-110-220H110L250 30H-250Z", main),
  rect(-22, -400, 44, 190, ink),
  path("M-90 30A90 90 0 0 0 90 30Z", accent),
  rect(-300, 340, 600, 60, second),
];

const mask: Motif = ({ main, second, accent, light, ink }) => [
  turned(
    -10,
    path("M-380-270Q-220-210-60-270V10Q-60 190-220 220Q-380 190-380 10Z", main),
    path("M-320-110Q-280-160-240-110ZM-190-110Q-150-160-110-110ZM-310 30Q-220 130-130 30Z", light),
  ),
  turned(
    10,
    path("M60-190Q220-130 380-190V90Q380 270 220 300Q60 270 60 90Z", accent),
    path("M120-30Q160-80 200-30ZM250-30Q290-80 330-30ZM130 190Q220 80 310 190Z", ink),
  ),
  circle(0, -330, 48, second),
];

const goat: Motif = ({ main, second, accent, light, ink }) => [
  path(
    "M-60-250C-150-380-290-380-340-260C-280-320-190-300-120-190ZM60-250C150-380 290-380 340-260C280-320 190-300 120-190Z",
    accent,
  ),
  path("M-150-130L-370-90L-180-10ZM150-130L370-90L180-10Z", second),
  path("M-150-200Q0-290 150-200L170 0L95 250Q0 330-95 250L-170 0Z", main),
  path("M-100 110Q0 60 100 110L78 240Q0 300-78 240Z", light),
  path("M-60 270L0 410L60 270Q0 310-60 270Z", ink),
  group(
    {},
    ...[-88, 88].map((x) => circle(x, -60, 40, light) + rect(x - 26, -68, 52, 16, ink, { rx: 8 })),
    line("M-34 160L-14 190M34 160L14 190M-40 236Q0 262 40 236", ink, 12),
  ),
];

const elephant: Motif = ({ main, second, accent, light, ink }) => [
  path(
    "M-390 320V-20C-390-220-220-300-40-300H120C270-300 340-200 340-80V80C340 160 400 150 400 90H440C450 240 280 260 262 120V20H190V320H70V170H-150V320H-270V190L-300 320Z",
    main,
  ),
  path("M-20-210C110-290 220-200 200-60C190 30 130 110 60 80C-40 60-100-120-20-210Z", second),
  path("M262 30C250 100 270 130 330 136L300 80Z", light),
  group({}, circle(258, -130, 22, ink), line("M-390 0C-430 40-430 120-410 160", ink, 18)),
  group({}, ...[-330, -220, 80, 150].map((x) => rect(x + 4, 300, 44, 22, accent, { rx: 8 }))),
];

const frog: Motif = ({ main, second, accent, light, ink }) => [
  path(
    "M-400 250C-400 120-260 60-180 120L180 120C260 60 400 120 400 250C400 320 320 340 240 330H-240C-320 340-400 320-400 250Z",
    main,
  ),
  path(
    "M-290 60C-320-150-160-210 0-210C160-210 320-150 290 60C270 230 140 300 0 300C-140 300-270 230-290 60Z",
    main,
  ),
  group(
    {},
    circle(-170, -220, 112, main),
    circle(170, -220, 112, main),
    circle(-170, -230, 74, light),
    circle(170, -230, 74, light),
    rect(-222, -244, 104, 26, ink, { rx: 13 }),
    rect(118, -244, 104, 26, ink, { rx: 13 }),
  ),
  path("M-210 110C-200 330 200 330 210 110Q0 190-210 110Z", second),
  line("M-230 20Q0 130 230 20", ink, 18),
  group({}, circle(-190, 20, 34, accent), circle(190, 20, 34, accent)),
];

const onions: Motif = ({ main, second, accent, light, ink }) => [
  moved(-190, 60, onion(main, second, ink)),
  moved(200, 100, onion(accent, light, ink)),
  moved(10, -130, onion(light, second, ink)),
];

/** An onion with its skins. */
function onion(skin: string, inner: string, root: string): string {
  return group(
    {},
    path(
      "M-20-230C-30-170-60-150-110-120C-220-50-230 90-140 170C-70 230 70 230 140 170C230 90 220-50 110-120C60-150 30-170 30-240Z",
      skin,
    ),
    line("M0-180C-110-90-130 60-50 190M0-180C110-90 130 60 50 190M0-180C-14-60-14 60 0 200", inner, 12),
    line("M-40 214L-60 260M0 218V270M40 214L60 260", root, 10),
  );
}

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

export const motifs = {
  ...{ loaf, reels, jar, slips, letter, laptop, voices, eye, scales, flask, tree, bird, book, key, clock },
  ...{ lighthouse, ballot, chip, planet, glasses, hand, lamp, mask, bricks },
  ...{ goat, elephant, frog, onions, power, tap, tower, moon },
} as const;
export type MotifName = keyof typeof motifs;
