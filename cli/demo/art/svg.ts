/** Two thirds, like most photographs; whatever matters stands in the middle square, which every crop keeps. */
export const canvas = { width: 1600, height: 1067 } as const;
export const middle = { x: canvas.width / 2, y: canvas.height / 2 } as const;

export type Point = readonly [x: number, y: number];
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const rounded = (value: number) => String(Math.round(value * 10) / 10);

export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : value}"`);
  return children.length === 0
    ? `<${name}${given.join("")}/>`
    : `<${name}${given.join("")}>${children.join("")}</${name}>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
) {
  return tag("rect", { x, y, width, height, fill, ...more });
}

export function circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}) {
  return tag("circle", { cx, cy, r, fill, ...more });
}

export function path(d: string, fill: string, more: Attributes = {}) {
  return tag("path", { d, fill, ...more });
}

/** A stroke without a filling. */
export function line(d: string, stroke: string, width: number, more: Attributes = {}) {
  const round = { "stroke-linecap": "round", "stroke-linejoin": "round" };
  return tag("path", { d, fill: "none", stroke, "stroke-width": width, ...round, ...more });
}

export function group(attributes: Attributes, ...children: readonly string[]): string {
  return tag("g", attributes, ...children);
}

export function polyline(points: readonly Point[], closed = false): string {
  const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");
  return closed ? `${d}Z` : d;
}

/** A soft line through all points (Catmull-Rom as Bézier curves). */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (i: number): Point =>
    points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0];
  const parts = Array.from({ length: closed ? count : count - 1 }, (_, i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const near = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const far = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[...near, ...far, ...to].map(rounded).join(" ")}`;
  });
  return `M${at(0).map(rounded).join(" ")}${parts.join("")}${closed ? "Z" : ""}`;
}

/** The whole picture: a ground, and what stands on it. */
export function picture(ground: string, ...children: readonly string[]): string {
  const { width, height } = canvas;
  return tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    rect(0, 0, width, height, ground),
    ...children,
  );
}
