import { expect, test } from "vitest";
import { parse } from "#scripts/structure/parse.ts";

function read(text: string) {
  return parse("lib/a.tsx", text).imports.map(({ specifier, target, typeOnly }) => [
    specifier,
    target,
    typeOnly,
  ]);
}

test.each([
  ["a default import", `import a from "pino";`, ["pino", undefined, false]],
  ["an import for its side effect", `import "#lib/b.ts";`, ["#lib/b.ts", "lib/b.ts", false]],
  ["a namespace", `import * as b from "./b.ts";`, ["./b.ts", "lib/b.ts", false]],
  ["a re-export", `export { b } from "./b.ts";`, ["./b.ts", "lib/b.ts", false]],
  ["a re-export of everything", `export * from "../db/b.ts";`, ["../db/b.ts", "db/b.ts", false]],
  ["a dynamic import", `const b = async () => await import("./b.ts");`, ["./b.ts", "lib/b.ts", false]],
  ["a dynamic import of a template", "const b = import(`./b.ts`);", ["./b.ts", "lib/b.ts", false]],
  ["a type import", `import type { B } from "./b.ts";`, ["./b.ts", "lib/b.ts", true]],
  ["a type re-export", `export type { B } from "./b.ts";`, ["./b.ts", "lib/b.ts", true]],
  ["a type in place", `type B = import("./b.ts").B;`, ["./b.ts", "lib/b.ts", true]],
  [
    "a type by name, which still loads the file",
    `import { type B } from "./b.ts";`,
    ["./b.ts", "lib/b.ts", false],
  ],
])("%s is read", (_, text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ["a comment", `// import "#db/a.ts";\n/* export * from "#db/b.ts" */`],
  ["a string", `const text = 'import "#db/a.ts"';`],
  ["a template", "const text = `import x from '#db/a.ts'`;"],
  ["markup", `const page = <p>import x from "#db/a.ts"</p>;`],
  ["a regular expression", `const pattern = /import "#db.a.ts"/;`],
  ["import.meta", `const here = import.meta.url;`],
])("%s is not taken for an import", (_, text) => {
  expect(read(text)).toEqual([]);
});

test("an import knows its line and its names", () => {
  const [found] = parse("lib/a.ts", `\n\nimport a, { b as c, type D } from "e";`).imports;
  expect(found).toMatchObject({ line: 3, names: ["default", "b", "D"] });
});
