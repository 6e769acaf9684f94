import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

test.each([
  ["features/tags/actions.ts", "drizzle-orm", /one door to the data/],
  ["features/jobs/runner.ts", "#db/connection.ts", /one door to the data/],
  ["app/(site)/page.tsx", "drizzle-orm/pg-core", /one door to the data/],
  ["lib/store.ts", "better-sqlite3", /one door to the data/],
  ["features/tags/actions.ts", "next-auth", /Who is asking is known in/],
  ["features/people/actions.ts", "next/headers", /Who is asking is known in/],
  ["app/admin/page.tsx", "next-auth/react", /Who is asking is known in/],
  ["features/people/adapter.ts", "next-auth/adapters", /Who is asking is known in/],
])("%s holds no key to %s", (path, specifier, expected) => {
  expect(finding({ [path]: `import "${specifier}";` })).toMatch(expected);
});

test("the adapter takes types of next-auth", () => {
  const text = `import type { Adapter } from "next-auth/adapters";\nexport type A = Adapter;`;
  expect(findings({ "features/people/adapter.ts": text })).toEqual([]);
});

test.each([
  ["lib/port.ts", "export const port = process.env.PORT;"],
  ["server/front.ts", `export const port = process["env"].PORT;`],
  ["features/mail/mail.ts", "const { env } = process;\nexport const { HOST } = process.env;"],
  ["cli/owner.ts", `import { env } from "node:process";\nexport const port = env.PORT;`],
])("%s does not read the environment", (path, text) => {
  expect(finding({ [path]: text })).toMatch(/reads process\.env\. lib\/env\.ts reads the environment once/);
});

test("words about process.env are not a use of it", () => {
  expect(
    findings({
      "lib/port.ts": `// process.env\nexport const text = ["process.env", process["cwd"], a.env];`,
    }),
  ).toEqual([]);
});
