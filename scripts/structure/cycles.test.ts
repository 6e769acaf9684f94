import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

test("a cycle is named, and once", () => {
  const files = {
    "lib/a.ts": `import "./b.ts";`,
    "lib/b.ts": `import "#lib/c.ts";`,
    "lib/c.ts": `import "./a.ts";`,
  };
  expect(findings(files)).toEqual([
    "lib/a.ts: is part of a cycle: lib/a.ts -> lib/b.ts -> lib/c.ts -> lib/a.ts. In a cycle no file can be understood, tested or loaded before the other.",
  ]);
});

test("types close a cycle too, and a file may not import itself", () => {
  const files = {
    "lib/a.ts": `import type { B } from "./b.ts";`,
    "lib/b.ts": `import type { A } from "./a.ts";`,
  };
  expect(finding(files)).toContain("is part of a cycle: lib/a.ts -> lib/b.ts -> lib/a.ts");
  expect(finding({ "lib/a.ts": `import "./a.ts";` })).toContain("lib/a.ts -> lib/a.ts");
});

test("two ways to the same file are no cycle", () => {
  expect(
    findings({
      "lib/a.ts": `import "./b.ts";\nimport "./c.ts";`,
      "lib/b.ts": `import "./c.ts";`,
      "lib/c.ts": "",
    }),
  ).toEqual([]);
});

test.each([
  ["../db/connection.ts", /Another folder is named from the root with #/],
  ["./parts/a.ts", /Another folder is named from the root with #/],
  ["./clock", /without an ending\. Node loads files by their whole name/],
  ["#lib/clock", /without an ending/],
  ["@/lib/clock.ts", /There is one alias, #/],
])("an import of %s is refused", (specifier, expected) => {
  expect(finding({ "scripts/a.ts": `import "${specifier}";` })).toMatch(expected);
});
