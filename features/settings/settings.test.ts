import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "#lib/colour.ts";
import { accentFault, accentShades, navigationOf, papers } from "./settings.ts";

test("the papers are those of the style sheet", () => {
  const tokens = readFileSync("app/(site)/tokens.css", "utf8");
  const [paper, wash] = ["paper", "wash"].map((name) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1),
  );
  expect([papers.light[0], papers.dark[0]]).toEqual(paper);
  expect([papers.light[1], papers.dark[1]]).toEqual(wash);
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
