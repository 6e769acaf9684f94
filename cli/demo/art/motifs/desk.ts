import { around, type Motif, moved, turned } from "#cli/demo/art/motif.ts";
import { circle, group, line, path, rect } from "#cli/demo/art/svg.ts";

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

const glasses: Motif = ({ main, second, accent, light, ink }) => [
  circle(-200, 0, 190, main),
  circle(200, 0, 190, main),
  group({}, circle(-200, 0, 146, light), circle(200, 0, 146, second)),
  path("M-200 0V-146A146 146 0 0 1-54 0ZM200 0H346A146 146 0 0 1 200 146Z", accent),
  line("M-40-70Q0-120 40-70M-390-30L-440-150M390-30L440-150", ink, 34),
];

const lamp: Motif = ({ main, second, accent, light, ink }) => [
  path("M-210 20L-400 400H400L210 20Z", light),
  path("M-110-220H110L250 30H-250Z", main),
  rect(-22, -400, 44, 190, ink),
  path("M-90 30A90 90 0 0 0 90 30Z", accent),
  rect(-300, 340, 600, 60, second),
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

/** What lies on a desk. */
export const desk = {
  slips,
  letter,
  laptop,
  voices,
  book,
  key,
  clock,
  glasses,
  lamp,
  ballot,
  chip,
  reels,
} as const;
