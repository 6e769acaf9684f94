import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

test.each([
  ["features/tags/queries.ts", `import "next/cache";`, "reaches next/cache"],
  ["features/tags/policy.ts", `import "react";`, "reaches react"],
  ["features/events/pages-touched-by.ts", `import type { Metadata } from "next";`, "reaches next"],
  ["features/document/html.ts", `import "./react.tsx";`, "reaches features/document/react.tsx"],
  ["lib/page.ts", `import "next/navigation";`, "reaches next/navigation"],
  ["db/query.ts", `import "server-only";`, "reaches server-only"],
  ["cli/owner.ts", `import "next";`, "reaches next"],
  ["server/front.ts", `import "next/server";`, "reaches next/server"],
  ["server.ts", `import "react-dom/server";`, "reaches react-dom/server"],
])("%s runs under plain Node", (path, text, expected) => {
  const found = finding({ "features/document/react.tsx": "", [path]: text });
  expect(found).toContain(`${path}:1: ${expected}`);
  expect(found).toContain("must run under plain Node");
});

test("the way through other files is followed and named", () => {
  const found = finding({ "lib/a.ts": `import "#lib/b.ts";`, "lib/b.ts": `import "next/navigation";` });
  expect(found).toContain("lib/a.ts:1: reaches next/navigation (through lib/b.ts)");
});

test("the front starts Next, and a renderer to React elements is no plain file", () => {
  expect(findings({ "server/start.ts": `import next from "next";\nexport const a = next;` })).toEqual([]);
  expect(findings({ "features/document/react.tsx": `import "react";` })).toEqual([]);
});
