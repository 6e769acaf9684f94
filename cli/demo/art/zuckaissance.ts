import { Chance } from "./chance.ts";
import { palettesOf } from "./palettes.ts";
import { circle, curve, group, line, middle, type Point, path, picture, rect, tag } from "./svg.ts";

const [day, night] = palettesOf("ai");
const [navy, blue, sky, orange, gold, cream] = [
  night.ink,
  day.main,
  day.second,
  day.accent,
  day.light,
  "#fbf4e4",
];
const goldDark = "#c98f2e";
const bricks = [orange, night.paper, gold, sky, cream, "#d94f7d", "#2f9a86"] as const;

const soft = tag(
  "filter",
  { id: "soft", x: "-20%", y: "-20%", width: "140%", height: "150%" },
  tag("feGaussianBlur", { in: "SourceAlpha", stdDeviation: 10 }),
  tag("feOffset", { dx: 6, dy: 14, result: "moved" }),
  tag(
    "feComponentTransfer",
    { in: "moved", result: "shade" },
    tag("feFuncA", { type: "linear", slope: 0.4 }),
  ),
  tag("feMerge", {}, tag("feMergeNode", { in: "shade" }), tag("feMergeNode", { in: "SourceGraphic" })),
);
const lifted = { filter: "url(#soft)" };

const unit = 50;
const tall = 52;

/** A toy block of so many studs, with its upper left corner at the origin. */
function brick(studs: number, fill: string): string {
  const width = studs * unit;
  const knobs = Array.from({ length: studs }, (_, i) => {
    const x = i * unit + 9;
    return (
      rect(x, -13, unit - 18, 18, fill, { rx: 5 }) + rect(x + unit - 27, -13, 9, 14, navy, { opacity: 0.14 })
    );
  });
  const shade =
    rect(0, tall - 11, width, 11, navy, { opacity: 0.18 }) +
    rect(width - 9, 0, 9, tall, navy, { opacity: 0.12 });
  const shine = rect(0, 0, width, 7, "#ffffff", { opacity: 0.28 });
  return knobs.join("") + rect(0, 0, width, tall, fill) + shade + shine;
}

/** How far each row of the head reaches to both sides, in studs, from the crown to the chin and down the neck. */
const halves = [2, 3, 4, 4, 4, 4, 4, 3, 2, 2, 2];

/** A head as Arcimboldo would have piled it: out of what the man gives away, and with nobody's face. */
function head(chance: Chance): string {
  const parts: string[] = [];
  for (let row = halves.length - 1; row >= 0; row--) {
    const half = halves[row] ?? 0;
    let last = "";
    for (let at = -half; at < half; ) {
      const studs = Math.min(half - at, at === -half && row % 2 === 1 ? 1 : chance.whole(2, 3));
      const fill = chance.pick(bricks);
      last =
        fill === last ? (bricks[(bricks.indexOf(chance.pick(bricks)) + 3) % bricks.length] ?? fill) : fill;
      parts.push(
        group({ transform: `translate(${middle.x + at * unit} ${86 + row * tall})` }, brick(studs, last)),
      );
      at += studs;
    }
  }
  return group(lifted, ...parts);
}

/** One lock of wool. */
function curl(x: number, y: number, r: number, turn: number): string {
  const spiral = `M${-r * 0.55} 0A${r * 0.55} ${r * 0.55} 0 1 1 ${r * 0.35} ${r * 0.35}A${r * 0.3} ${r * 0.3} 0 1 1 ${r * 0.05} ${-r * 0.15}`;
  return group(
    { transform: `translate(${x} ${y}) rotate(${turn})` },
    circle(0, 0, r, cream),
    line(spiral, "#d9c7a4", 4),
  );
}

/** One half of the collar, along a bent line from the nape down to the chest. */
function collar(chance: Chance, side: number): string {
  const locks: string[] = [];
  for (let along = 0; along <= 1; along += 0.045)
    for (const across of [-1, 0, 1]) {
      const width = 46 + 52 * Math.sin(Math.PI * Math.min(1, along * 0.9 + 0.18));
      const x = 128 + 190 * Math.sin(along * 2.5) + across * width * 0.72 - 40 * along;
      const y = 610 + along * 480 - across * 22;
      locks.push(curl(middle.x + side * x, y, chance.between(36, 48), chance.whole(0, 359)));
    }
  return group(lifted, ...locks);
}

/** The places of links, each one link further along a rope that hangs between two shoulders. */
function hanging(): { x: number; y: number; turn: number }[] {
  const places: { x: number; y: number; turn: number }[] = [];
  for (let x = -1, walked = 0; x <= 1; x += 0.002) {
    const slope = -2 * x * 270;
    walked += 0.002 * Math.hypot(175, slope);
    if (walked < 47 * places.length) continue;
    const y = 650 + (1 - x * x) * 270;
    places.push({ x: middle.x + x * 175, y, turn: (Math.atan2(slope, 175) * 180) / Math.PI });
  }
  return places;
}

function chain(): string {
  const links = hanging().map(({ x, y, turn }, i) => {
    const flat = i % 2 === 0;
    const link = flat
      ? rect(-33, -21, 66, 42, "none", { rx: 21, stroke: goldDark, "stroke-width": 20 }) +
        rect(-33, -22, 66, 42, "none", { rx: 21, stroke: gold, "stroke-width": 13 })
      : rect(-30, -10, 60, 20, goldDark, { rx: 10 }) + rect(-28, -10, 56, 14, gold, { rx: 7 });
    return group({ transform: `translate(${x} ${y}) rotate(${turn})` }, link);
  });
  return group(lifted, ...links.filter((_, i) => i % 2 === 0), ...links.filter((_, i) => i % 2 === 1));
}

/** A block with a ribbon round it. */
function gift(x: number, y: number, turn: number, size: number, fill: string, ribbon: string): string {
  const half = (3 * unit) / 2;
  const loop = "M0 0C-70-66-92-4 0 0C70-66 92-4 0 0Z";
  const band = rect(half - 11, 0, 22, tall, ribbon);
  const bow = path(loop, ribbon, {
    transform: `translate(${half} -8)`,
    stroke: navy,
    "stroke-width": 2,
    "stroke-opacity": 0.25,
  });
  const tails = line(`M${half} -8L${half - 34} 34M${half} -8L${half + 34} 34`, ribbon, 11);
  const place = `translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(${-half} ${-tall / 2})`;
  return group(
    { ...lifted },
    group({ transform: place }, brick(3, fill), band, tails, bow, circle(half, -8, 10, ribbon)),
  );
}

function halo(): string {
  const ray = (i: number) =>
    path("M-13-980L0-440L13-980Z", i % 2 ? gold : orange, {
      transform: `rotate(${i * 9})`,
      opacity: i % 2 ? 0.9 : 0.75,
    });
  return group(
    { transform: `translate(${middle.x} 400)` },
    ...Array.from({ length: 40 }, (_, i) => ray(i)),
    circle(0, 0, 432, blue),
    circle(0, 0, 432, "none", { stroke: gold, "stroke-width": 18 }),
    circle(0, 0, 392, "none", { stroke: gold, "stroke-width": 4 }),
    ...Array.from({ length: 36 }, (_, i) => circle(0, -412, 6, gold, { transform: `rotate(${i * 10})` })),
  );
}

function coat(): string {
  const left: Point[] = [
    [middle.x - 120, 640],
    [middle.x - 420, 760],
    [middle.x - 560, 930],
    [middle.x - 600, 1180],
  ];
  const right = left.map(([x, y]): Point => [2 * middle.x - x, y]).reverse();
  const suede = "#8a5a34";
  const seam = { "stroke-dasharray": "14 12", opacity: 0.8 };
  return group(
    lifted,
    path(`${curve(left)}L${middle.x + 600} 1180${curve(right).replace("M", "L")}Z`, suede),
    line(
      `M${middle.x - 420} 790C${middle.x - 470} 880 ${middle.x - 440} 1000 ${middle.x - 420} 1100`,
      "#5d3a1f",
      6,
      seam,
    ),
    line(
      `M${middle.x + 420} 790C${middle.x + 470} 880 ${middle.x + 440} 1000 ${middle.x + 420} 1100`,
      "#5d3a1f",
      6,
      seam,
    ),
  );
}

/** The lead: a chain, a shearling collar, and a head that is a gift of building blocks. */
export function zuckaissance(): string {
  const chance = new Chance("zuckaissance");
  const shirt = path(`M${middle.x - 200} 640H${middle.x + 200}V1100H${middle.x - 200}Z`, "#1b1b22");
  return picture(
    night.paper,
    tag("defs", {}, soft),
    halo(),
    coat(),
    shirt,
    head(chance),
    chain(),
    collar(chance, -1),
    collar(chance, 1),
    gift(290, 300, -18, 1.25, gold, orange),
    gift(210, 640, 12, 1, orange, cream),
    gift(1320, 300, 16, 1.25, sky, gold),
    gift(1400, 630, -10, 1, "#d94f7d", gold),
  );
}
