import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, fromOklch, toOklch } from "#lib/colour.ts";
import { accentFault, accentShades, inks, navigationOf, papers } from "./settings.ts";

const tokens = readFileSync("app/(site)/tokens.css", "utf8");

function token(name: string, theme: "light" | "dark"): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`The style sheet has no colour ${name}`);
  return theme === "light" ? light : dark;
}

const themes = ["light", "dark"] as const;
const words = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["ink", "found"],
  ["soft", "paper"],
  ["soft", "wash"],
  ["danger", "paper"],
  ["danger", "wash"],
  ["paper", "ink"],
  ["paper", "soft"],
] as const;
const outlines = [
  ["edge", "paper"],
  ["edge", "wash"],
  ["focus", "paper"],
  ["focus", "wash"],
] as const;

test.each(themes)("in %s every word of the style sheet can be read, and every outline seen", (theme) => {
  const found = (pairs: typeof words | typeof outlines, least: number) =>
    pairs.filter(([one, other]) => contrast(token(one, theme), token(other, theme)) < least);
  expect(found(words, 4.5)).toEqual([]);
  expect(found(outlines, 3)).toEqual([]);
});

test("whatever the colour of a section, its tone can be read", () => {
  const [, darkest = "", lightest = "", muted = ""] =
    /min\(l, ([\d.]+)\) c h\),\s+oklch\(from var\(--section\) max\(l, ([\d.]+)\) min\(c, ([\d.]+)\)/.exec(
      tokens,
    ) ?? [];
  const channel = fc.nat(255).map((value) => value.toString(16).padStart(2, "0"));
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const { l, c, h } = toOklch(`#${red}${green}${blue}`);
      const light = fromOklch({ l: Math.min(l, Number(darkest)), c, h });
      const dark = fromOklch({ l: Math.max(l, Number(lightest)), c: Math.min(c, Number(muted)), h });
      for (const paper of papers.light) expect(contrast(paper, light)).toBeGreaterThanOrEqual(4.5);
      for (const paper of papers.dark) expect(contrast(paper, dark)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("the papers are those of the style sheet", () => {
  const [paper, wash] = ["paper", "wash"].map((name) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1),
  );
  expect([papers.light[0], papers.dark[0]]).toEqual(paper);
  expect([papers.light[1], papers.dark[1]]).toEqual(wash);
});

test("the inks are those of the style sheet", () => {
  expect(inks).toEqual({ light: token("ink", "light"), dark: token("ink", "dark") });
});

test("a colour that cannot be read is refused with the nearest that can", () => {
  expect(accentFault("#1f4fa3")).toBeUndefined();
  const said = accentFault("#ffcc00");
  expect(said).toMatch(
    /contrast is 1\.\d and has to be 4\.5\. The nearest that can be read is #[0-9a-f]{6}\.$/,
  );
  expect(accentFault(said?.slice(-8, -1) ?? "")).toBeUndefined();
});

test.each(["#1f4fa3", "#000000", "#5b3a99"])("%s has a shade that can be read in dark", (colour) => {
  const { light, dark } = accentShades(colour);
  expect(light).toBe(colour);
  for (const paper of papers.dark) expect(contrast(paper, dark)).toBeGreaterThanOrEqual(4.5);
});

const sections = [
  { id: "1", slug: "ai", name: "AI", colour: "#1f4fa3" },
  { id: "2", slug: "art", name: "Art", colour: "#5b3a99" },
];

test("the navigation is the sections, until it is chosen", () => {
  expect(navigationOf(null, sections)).toBe(sections);
  expect(navigationOf([], sections)).toEqual([]);
});

test("the navigation keeps its order, and a section that is gone is left out", () => {
  const about = { label: "About", href: "/about" };
  const chosen = [{ sectionId: "2" }, about, { sectionId: "9" }, { sectionId: "1" }];
  expect(navigationOf(chosen, sections)).toEqual([sections[1], about, sections[0]]);
});
