import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const action = `import { action } from "#features/people/action.ts";\n`;
const actions = (text: string) => ({ "features/tags/actions.ts": `"use server";\n${text}` });

test.each([
  [
    "a bare function",
    actions("export async function dropAction() { return 1; }"),
    /exports dropAction, which is not `const/,
  ],
  ["an arrow", actions(`${action}export const dropAction = async () => 1;`), /exports dropAction/],
  ["another name", actions(`${action}export const drop = action({});`), /exports drop,/],
  [
    "an action() of its own making",
    actions("const action = () => 1;\nexport const dropAction = action();"),
    /exports dropAction/,
  ],
  [
    "a re-export",
    actions(`export { postAction } from "#features/comments/actions.ts";`),
    /exports postAction/,
  ],
  ["a default export", actions(`${action}export default action({});`), /exports default/],
  ["everything of another file", actions(`export * from "#features/comments/actions.ts";`), /exports \*/],
  [
    "no 'use server'",
    { "features/tags/actions.ts": `${action}export const dropAction = action({});` },
    /does not begin with 'use server'/,
  ],
  [
    "'use server' in another file",
    { "features/people/password.ts": `"use server";\nexport const a = 1;` },
    /password\.ts:1: says 'use server'/,
  ],
  [
    "'use server' in a function",
    {
      "app/(site)/page.tsx": `export default function Page() {\n  async function run() {\n    "use server";\n  }\n  return run;\n}`,
    },
    /page\.tsx:3: says 'use server'/,
  ],
])("%s is refused", (_, files, expected) => {
  expect(finding(files)).toMatch(expected);
});

test("an action made by action(), and types beside it, pass", () => {
  expect(
    findings(actions(`${action}export type A = string;\nexport const dropAction = action({});`)),
  ).toEqual([]);
});

test.each([
  [
    "action of another file",
    `import { action } from "#lib/clock.ts";\nexport const dropAction = action({});`,
  ],
  [
    "another name of action.ts",
    `import { other } from "#features/people/action.ts";\nexport const dropAction = action({}, other);`,
  ],
  ["a class", `${action}export class Drop {}`],
  ["a binding without a value", `${action}export let dropAction;`],
  ["a binding by name", `${action}const dropAction = 1;\nexport { dropAction };`],
])("%s makes no action", (_, text) => {
  expect(finding(actions(text))).toMatch(/exports (dropAction|Drop),/);
});
