import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const html = "dangerouslySet" + "InnerHTML";
const later = "TO" + "DO";
const lines = (count: number) => "a();\n".repeat(count);

test.each([
  ["a long file", { "lib/a.ts": lines(251) }, /lib\/a\.ts: has 251 lines, more than 250/],
  ["a long stylesheet", { "app/site.css": "\n".repeat(251) }, /app\/site\.css: has 251 lines/],
  [
    "a long function",
    { "lib/a.ts": `export function a() {\n${lines(39)}}` },
    /lib\/a\.ts:1: has a function of 41 lines, more than 40/,
  ],
  [
    "a long arrow",
    { "lib/a.ts": `const b = 1;\nexport const a = () => {\n${lines(39)}};` },
    /lib\/a\.ts:2: has a function of 41 lines/,
  ],
  [
    "a long component",
    { "components/a.tsx": `export function A() {\n${lines(99)}return <p />; }` },
    /has a component of 101 lines, more than 100/,
  ],
  [
    "a long function beside markup",
    {
      "components/a.tsx": `export const A = () => <p />;\nexport function a() {\n${lines(39)}}\nexport const B = () => <p />;`,
    },
    /has a function of 41 lines/,
  ],
  [
    "a long test",
    { "lib/clock.test.ts": `test("a", () => {\n${lines(39)}});` },
    /has a function of 41 lines/,
  ],
  [
    "markup from a string",
    { "components/a.tsx": `export const a = <p ${html}={{ __html: "" }} />;` },
    /puts a string into a page as HTML/,
  ],
  [
    "markup from spread properties",
    { "components/a.tsx": `const p = { ${html}: 1 };\nexport const a = <p {...p} />;` },
    /puts a string into a page as HTML/,
  ],
  ["raw SQL", { "features/tags/queries.ts": "export const a = sql.raw(text);" }, /puts raw text into SQL/],
  [
    "a computed name in SQL",
    { "features/tags/queries.ts": "export const a = sql.identifier(text);" },
    /puts a computed name into SQL/,
  ],
  ["a sleeping test", { "e2e/a.spec.ts": "page.waitForTimeout(10);" }, /sleeps in a test/],
  [
    "work for later",
    { "lib/a.ts": `\n// ${later}: later` },
    /lib\/a\.ts:2: leaves work for later in a comment/,
  ],
  ["@ts-ignore", { "lib/a.ts": "// @ts-ignore because" }, /silences the compiler for good/],
  ["@ts-nocheck", { "lib/a.ts": "// @ts-nocheck" }, /silences the compiler for good/],
  [
    "a bare biome-ignore",
    { "lib/a.ts": "// biome-ignore lint/style/useConst" },
    /silences a tool without a reason/,
  ],
  [
    "a biome-ignore with a word",
    { "lib/a.ts": "// biome-ignore lint/style/useConst: needed" },
    /silences a tool without a reason/,
  ],
  ["a bare @ts-expect-error", { "lib/a.ts": "// @ts-expect-error" }, /silences a tool without a reason/],
])("%s is refused", (_, files, expected) => {
  expect(finding(files)).toMatch(expected);
});

test("tables and demo content may be long, and so may a suite of tests", () => {
  const suite = `describe("a", () => {\n${lines(60)}});`;
  const long = `export function a() {\n${lines(260)}}`;
  expect(findings({ "db/tables.ts": long, "cli/demo/stories.ts": long, "lib/clock.test.ts": suite })).toEqual(
    [],
  );
  const twice = `withAndWithoutScripts(() => {\n${lines(60)}});`;
  expect(findings({ "e2e/read.spec.ts": twice })).toEqual([]);
});

test("what is said with a reason, in a string, or in db/ passes", () => {
  const reason =
    "// biome-ignore lint/style/useConst: the library assigns it later\n// @ts-expect-error the types of 4.1 lack this option";
  expect(findings({ "lib/a.ts": `${reason}\nexport const a = "${later}";` })).toEqual([]);
  expect(findings({ "db/search.ts": "export const a = sql.raw(text);" })).toEqual([]);
});
