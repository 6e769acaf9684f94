import { around, type Motif, moved, turned } from "#cli/demo/art/motif.ts";
import { circle, group, line, path, rect } from "#cli/demo/art/svg.ts";

const eye: Motif = ({ main, second, accent, light, ink }) => [
  around(12, path("M-16-250L0-390L16-250Z", accent)),
  path("M-400 0C-220-240 220-240 400 0C220 240-220 240-400 0Z", light),
  circle(0, 0, 176, main),
  circle(0, 0, 110, second),
  circle(0, 0, 66, ink),
  circle(42, -46, 26, light),
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

/** What lives or grew. */
export const living = { eye, tree, bird, hand, goat, elephant, frog, onions, mask } as const;
