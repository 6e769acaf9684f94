import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const imports = (path: string) => `import { a } from "${path}";\nexport const b = a;`;

test.each([
  ["app", "app/(site)/page.tsx", "#db/connection.ts", /no database, no front/],
  ["app", "app/layout.tsx", "#server/routes.ts", /no database, no front/],
  ["features", "features/articles/actions.ts", "#server/routes.ts", /used by pages and by the front/],
  ["components", "components/card.tsx", "#features/paths.ts", /could ship in another product/],
  ["components", "components/card.tsx", "#db/connection.ts", /could ship in another product/],
  ["db", "db/query.ts", "#features/articles/articles.ts", /db\/ is storage/],
  ["lib", "lib/log.ts", "#db/connection.ts", /knows no noun of ours/],
  ["reader", "reader/menu.ts", "#lib/clock.ts", /by itself/],
  ["reader", "reader/menu.ts", "#components/button.tsx", /by itself/],
  ["server", "server/front.ts", "#features/people/session.ts", /never through pages or actions/],
  ["server", "server/front.ts", "#cli/owner.ts", /never through pages or actions/],
  ["server.ts", "server.ts", "#features/articles/actions.ts", /never through pages or actions/],
  ["cli", "cli/demo.ts", "#features/comments/components/comment-form.tsx", /never through pages or actions/],
  ["cli", "cli/demo.ts", "#app/layout.tsx", /never through pages or actions/],
  ["e2e", "e2e/cast.ts", "#components/button.tsx", /never through pages or actions/],
  ["bench", "bench/load.ts", "#features/articles/actions.ts", /never through pages or actions/],
])("%s may not import against the direction: %s -> %s", (_, path, target, expected) => {
  const found = finding({ [path]: imports(target) });
  expect(found).toContain(`${path}:1: imports ${target.slice(1)}. `);
  expect(found).toMatch(expected);
});

test("the script of reader pages is all our own", () => {
  const menu = { "reader/menu.ts": imports("./theme.ts"), "reader/theme.ts": "export const a = 1;" };
  expect(findings(menu)).toEqual([]);
  for (const found of ["preact", "node:fs", "react"]) {
    expect(finding({ "reader/menu.ts": imports(found) })).toContain(
      `imports ${found}. The script of reader pages`,
    );
  }
});

test("a type counts like a value", () => {
  const found = finding({
    "components/card.tsx": `import type { Article } from "#features/articles/articles.ts";`,
  });
  expect(found).toContain("components/card.tsx:1: imports features/articles/articles.ts.");
});

test("what exists for tests is used by tests alone", () => {
  expect(finding({ "cli/demo.ts": imports("#db/testing.ts") })).toContain("is used by tests alone");
  expect(findings({ "cli/owner.test.ts": imports("#db/testing.ts") })).toEqual([]);
});

test("the front, the command line and end-to-end fixtures use queries, mutations and db", () => {
  const text = `${imports("#features/articles/mutations.ts")}\nimport "#db/connection.ts";\nimport "#lib/clock.ts";`;
  expect(
    findings({ "server/front.ts": text, "cli/demo.ts": text, "e2e/cast.ts": text, "bench/load.ts": text }),
  ).toEqual([]);
});

test("a test may look anywhere", () => {
  expect(findings({ "components/button.test.tsx": imports("#features/articles/queries.ts") })).toEqual([]);
});
