/** A colour as three numbers from 0 to 1. */
type Rgb = readonly [red: number, green: number, blue: number];
interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://bottosson.github.io/posts/oklab */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = rgbOf(hex);
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const y = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  return { l, c: Math.hypot(a, y), h: Math.atan2(y, a) };
}

function linearOf({ l, c, h }: Oklch): Rgb {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** The colour of that lightness and hue, as vivid as a screen can show it. */
export function fromOklch({ l, c, h }: Oklch): string {
  const linear = linearOf({ l, c, h });
  const fits = linear.every((value) => value >= -0.0001 && value <= 1.0001);
  if (!fits && c > 0.001) return fromOklch({ l, c: c * 0.96, h });
  const [red, green, blue] = linear.map((value) => fromLinear(Math.min(1, Math.max(0, value))));
  return hexOf([red ?? 0, green ?? 0, blue ?? 0]);
}

/** The colour itself where it can be read on that paper; else the nearest lightness of it that can. */
export function readableOn(paper: string, colour: string, ratio = 4.5): string {
  if (contrast(paper, colour) >= ratio) return colour;
  const { l, c, h } = toOklch(colour);
  const step = luminance(paper) > 0.2 ? -0.005 : 0.005;
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += step) {
    const tried = fromOklch({ l: lightness, c, h });
    if (contrast(paper, tried) >= ratio) return tried;
  }
  return step < 0 ? "#000000" : "#ffffff";
}
