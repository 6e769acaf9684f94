import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const head = `import { requireStaff, requireEditor } from "#features/people/session.ts";\nimport { load } from "#features/articles/queries.ts";\n`;
const page = (text: string) => ({ "app/admin/articles/page.tsx": head + text });
const route = (text: string) => ({ "app/admin/export/route.ts": head + text });

test.each([
  ["no guard", page("export default async function Page() { return <p />; }")],
  [
    "a guard that comes second",
    page("export default async function Page() { const a = await load(); await requireStaff(); return a; }"),
  ],
  ["a guard that is not awaited", page("export default async function Page() { requireStaff(); return 1; }")],
  [
    "a guard inside a condition",
    page("export default async function Page() { if (load) { await requireStaff(); } return 1; }"),
  ],
  [
    "a guard of its own making",
    {
      "app/admin/articles/page.tsx":
        "const requireStaff = async () => 1;\nexport default async function Page() { await requireStaff(); return 1; }",
    },
  ],
  ["a page made elsewhere", page("export default load(1);")],
  ["a page of another file", page(`export { default } from "#app/layout.tsx";`)],
  ["an arrow without a body", page("export default () => <p />;")],
])("an admin page with %s is refused", (_, files) => {
  expect(finding(files)).toMatch(
    /does not begin its page with a guard .*A layout does not decide whether its page runs/,
  );
});

test.each([
  ["a function", route("export async function GET() { return 1; }"), /does not begin GET with a guard/],
  ["an arrow", route("export const POST = async () => { return 1; };"), /does not begin POST with a guard/],
  ["a pattern", route("export const { GET } = load;"), /does not begin \? with a guard/],
  ["another file", route(`export * from "#features/articles/queries.ts";`), /does not begin \* with a guard/],
  [
    "an upload",
    { "app/api/uploads/route.ts": "export async function PUT() { return 1; }" },
    /does not begin PUT with a guard/,
  ],
])("a private route by %s without a guard is refused", (_, files, expected) => {
  expect(finding(files)).toMatch(expected);
});

test("guarded pages and routes pass, and so do the entrances", () => {
  expect(
    findings(page("export default async function Page() { const me = await requireEditor(); return me; }")),
  ).toEqual([]);
  expect(
    findings(page("async function Page() { await requireStaff(); return 1; }\nexport default Page;")),
  ).toEqual([]);
  expect(findings(route("export async function GET() { await requireStaff(); return 1; }"))).toEqual([]);
  expect(
    findings({ "app/admin/set-up/page.tsx": "export default function Page() { return <form />; }" }),
  ).toEqual([]);
});

test.each([
  ["a function exported by name", "async function GET() { return 1; }\nexport { GET };"],
  ["an arrow exported by name", "const GET = async () => { return 1; };\nexport { GET };"],
  ["another name inside", "async function inner() { return 1; }\nexport { inner as GET };"],
])("%s needs its guard too", (_, text) => {
  expect(finding(route(text))).toContain("does not begin GET with a guard");
  expect(findings(route(text.replace("{ return", "{ await requireStaff(); return")))).toEqual([]);
});
