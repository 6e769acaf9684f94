import sharp from "sharp";
import { canvas, group, middle, path, picture, tag } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

const columns = 60;
const width = canvas.width / columns;
const height = width * 0.8;
const rows = Math.ceil(canvas.height / height) + 1;

type Colour = readonly [red: number, green: number, blue: number];

function colourOf(ink: string): Colour {
  const part = (at: number) => Number.parseInt(ink.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** There is no yarn between two yarns. */
function nearest(yarns: readonly string[], colour: Colour): string {
  const far = (yarn: string) => Math.hypot(...colourOf(yarn).map((part, i) => part - (colour[i] ?? 0)));
  return yarns.reduce((best, yarn) => (far(yarn) < far(best) ? yarn : best));
}

/** The yarn of each stitch: the thing as a drawing of very few points. */
async function chart(svg: string, yarns: readonly string[]): Promise<string[]> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(columns, rows, { fit: "fill", kernel: "nearest" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width * info.height }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(i * 3, i * 3 + 3);
    return nearest(yarns, [red, green, blue]);
  });
}

const [w, h] = [width / 2, height];
/** Both halves of a V, each a soft oval that leans inwards. */
const stitch = [
  `M0 0C${w * 0.35} ${h * 0.05} ${w * 0.95} ${h * 0.5} ${w * 0.98} ${h * 1.3}C${w * 0.6} ${h * 1.3} ${w * 0.05} ${h * 0.85} 0 0Z`,
  `M${2 * w} 0C${w * 1.65} ${h * 0.05} ${w * 1.05} ${h * 0.5} ${w * 1.02} ${h * 1.3}C${w * 1.4} ${h * 1.3} ${w * 1.95} ${h * 0.85} ${2 * w} 0Z`,
].join("");

/** Behind each stitch its own colour, so that the gaps are no holes. */
function backs(colours: readonly string[]): string[] {
  return colours.map((fill, i) => {
    const place = { x: (i % columns) * width - 0.5, y: Math.floor(i / columns) * height - 0.5 };
    return tag("rect", { ...place, width: width + 1, height: height + 1, fill });
  });
}

/** A jumper with the thing on its chest, and bands of a pattern above and below it. */
export const knit: Style = async ({ chance, day, night, motif }) => {
  const place = {
    transform: `translate(${middle.x} ${middle.y}) scale(1.08)`,
    "shape-rendering": "crispEdges",
  };
  const band = (y: number, fill: string, every: number) =>
    Array.from({ length: columns }, (_, i) =>
      i % every < every / 2
        ? tag("rect", { x: i * width, y, width: width + 1, height: height * 2, fill })
        : "",
    ).join("");
  const every = chance.pick([2, 4, 8]);
  const ground = chance.pick([day.paper, day.second, day.light]);
  const inks = {
    ...day,
    second: ground === day.second ? day.paper : day.second,
    light: ground === day.light ? day.paper : day.light,
  };
  const rules = [52, 104, 930, 982].map((y, i) =>
    band(y, i % 3 === 0 ? day.accent : day.main, i % 3 === 0 ? 1 : every),
  );
  const drawing = picture(ground, ...rules, group(place, ...motif(inks)));
  const colours = await chart(drawing, Object.values(day));
  const stitches = colours.map((fill, i) =>
    path(stitch, fill, {
      transform: `translate(${(i % columns) * width} ${Math.floor(i / columns) * height - 12})`,
    }),
  );
  const shade = tag("rect", { width: canvas.width, height: canvas.height, fill: night.ink, opacity: 0.2 });
  return picture(ground, ...backs(colours), shade, ...stitches);
};
