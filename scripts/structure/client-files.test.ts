import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const client = (text: string) => ({ "features/articles/components/editor.tsx": `"use client";\n${text}` });

test.each([
  [`import "#features/articles/policy.ts";`, /is a client file and imports features\/articles\/policy\.ts/],
  [`import "#features/articles/queries.ts";`, /is a client file and imports features\/articles\/queries\.ts/],
  [`import "#lib/env.ts";`, /takes lib\/env\.ts to the browser/],
  [`import "node:fs";`, /takes node:fs to the browser/],
  [`import "next/server";`, /takes next\/server to the browser/],
  [`import "sharp";`, /takes sharp to the browser/],
])("a client file does not do %s", (text, expected) => {
  expect(finding(client(text))).toMatch(expected);
});

test("what its imports take along counts too", () => {
  const found = finding({ ...client(`import "#lib/ids.ts";`), "lib/ids.ts": `import "node:crypto";` });
  expect(found).toContain("takes node:crypto to the browser (through lib/ids.ts)");
});

test("a client file uses components, schemas, pure rules, addresses, actions and safe adapters", () => {
  const text = ["articles/schema.ts", "articles/articles.ts", "paths.ts", "articles/actions.ts"].map(
    (path) => `import "#features/${path}";`,
  );
  expect(
    findings(client(`import "#components/button.tsx";\nimport "#lib/clock.ts";\n${text.join("\n")}`)),
  ).toEqual([]);
});

test("of queries it takes types, and of plain files the pure ones of document/", () => {
  const queries = `import type { Card } from "#features/articles/queries.ts";\nexport type A = Card;`;
  expect(findings(client(queries))).toEqual([]);
  const files = {
    "features/document/plain-text.ts": "",
    "features/feeds/atom.ts": "",
    "features/document/react.tsx": "",
  };
  expect(findings({ ...files, ...client(`import "#features/document/plain-text.ts";`) })).toEqual([]);
  const feed = { ...files, "components/a.tsx": `"use client";\nimport "#features/feeds/atom.ts";` };
  expect(finding(feed)).toContain("is a client file and imports features/feeds/atom.ts");
});

test("what is wrong further on is reported at the first line", () => {
  const found = finding({
    ...client(`\n\nimport "#lib/ids.ts";`),
    "lib/ids.ts": `\n\n\n\nimport "node:crypto";`,
  });
  expect(found).toContain("editor.tsx:1: takes node:crypto");
  expect(finding(client(`\n\nimport "node:fs";`))).toContain("editor.tsx:4: takes node:fs");
});
