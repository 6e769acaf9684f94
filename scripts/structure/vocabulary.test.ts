import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const decision = "docs/decisions/0001-why.md";

test.each([
  [
    "a folder of its own",
    { "helpers/a.md": "" },
    /helpers\/a\.md: lies in helpers\/, which is no folder of the house/,
  ],
  ["code in the root", { "tools.ts": "" }, /tools\.ts: is code in the root/],
  ["a proxy", { "proxy.ts": "" }, /proxy\.ts: is a gate in front of Next\. A proxy is never a lock/],
  ["an unknown noun", { "features/cats/cats.ts": "" }, /cats is no noun of ours/],
  ["an unknown file", { "features/tags/service.ts": "" }, /service\.ts is not in the vocabulary/],
  ["a session outside people", { "features/tags/session.ts": "" }, /session\.ts is not in the vocabulary/],
  ["a folder inside a noun", { "features/tags/parts/a.ts": "" }, /parts\/a\.ts is not in the vocabulary/],
  ["a test of nothing", { "features/tags/far.test.ts": "" }, /is a test without the file it tests/],
  ["an index", { "lib/index.ts": "" }, /lib\/index\.ts: has the name of a drawer/],
  ["a drawer of utilities", { "components/utils.tsx": "" }, /has the name of a drawer/],
  ["a drawer's test", { "lib/helpers.test.ts": "" }, /has the name of a drawer/],
  ["code in app/", { "app/(site)/card.tsx": "" }, /card\.tsx is no part of a URL/],
  ["a loading page", { "app/admin/loading.tsx": "" }, /is a loading page\. A page arrives whole/],
  ["a long page", { "app/(site)/page.tsx": "\n".repeat(41) }, /has 41 lines, more than 40/],
])("%s is refused", (_, files, expected) => {
  expect(finding(files)).toMatch(expected);
});

test.each([
  "features/people/session.ts",
  "features/document/plain-text.ts",
  "features/document/react.tsx",
  "features/events/pages-touched-by.ts",
  "features/feeds/atom.ts",
  "features/jobs/runner.ts",
  "features/articles/queries.drafts.test.ts",
  "app/icon.svg",
  "app/admin/not-found.tsx",
])("%s has a known name", (path) => {
  expect(findings({ [path]: "" })).toEqual([]);
});

test("an exception is allowed with a decision record, and only while it is needed", () => {
  const path = "features/comments/pipeline.ts";
  const exceptions = [{ path, decision }];
  expect(findings({ [path]: "", [decision]: "" }, { exceptions })).toEqual([]);
  expect(finding({ [path]: "" }, { exceptions })).toMatch(
    /0001-why\.md: is named by an exception and does not exist/,
  );
  expect(finding({ [decision]: "" }, { exceptions })).toMatch(/pipeline\.ts: is listed as an exception/);
});
