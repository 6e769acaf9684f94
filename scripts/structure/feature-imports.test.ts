import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const imports = (path: string) => `import { a } from "${path}";\nexport const b = a;`;

test.each([
  ["tags/tags.ts", "#features/articles/articles.ts", /<noun>\.ts holds pure rules/],
  ["tags/tags.ts", "#db/connection.ts", /<noun>\.ts holds pure rules/],
  ["tags/schema.ts", "#features/articles/queries.ts", /schema\.ts must be safe in the browser/],
  ["tags/policy.ts", "#features/articles/queries.ts", /policy\.ts asks pure questions/],
  ["tags/policy.ts", "#lib/clock.ts", /policy\.ts asks pure questions/],
  ["tags/queries.ts", "#features/articles/mutations.ts", /queries\.ts reads/],
  ["tags/queries.ts", "#features/articles/policy.ts", /queries\.ts reads/],
  ["tags/mutations.ts", "#features/articles/policy.ts", /its own policy\.ts/],
  ["tags/mutations.ts", "#features/people/session.ts", /mutations\.ts imports what/],
  ["tags/components/tag.tsx", "#features/articles/queries.ts", /A component shows what it is given/],
  ["tags/components/words.ts", "#features/articles/queries.ts", /A component shows what it is given/],
  ["tags/components/tag.tsx", "#features/articles/actions.ts", /A component shows what it is given/],
  ["tags/components/tag.tsx", "#features/comments/components/comment-form.tsx", /passed in as a slot/],
  ["people/action.ts", "#db/connection.ts", /A door parses, authorizes/],
  ["tags/actions.ts", "#components/button.tsx", /A door parses, authorizes/],
  ["tags/actions.ts", "#features/comments/components/comment-form.tsx", /A door parses, authorizes/],
  ["tags/actions.ts", "#features/people/adapter.ts", /A door parses, authorizes/],
  ["tags/queries.ts", "#features/feeds/atom.ts", /queries\.ts reads/],
  ["document/html.ts", "#features/articles/queries.ts", /plain function of its input/],
  ["people/password.ts", "#features/articles/queries.ts", /plain function of its input/],
])("features/%s may not import %s", (file, target, expected) => {
  const found = finding({ [`features/${file}`]: imports(target) });
  expect(found).toContain(`features/${file}:1: imports ${target.slice(1)}`);
  expect(found).toMatch(expected);
});

test("another noun's verb joins a transaction only if it takes it", () => {
  const files = { "features/tags/mutations.ts": imports("#features/articles/mutations.ts") };
  const outer = "export async function a(id: string) { return id; }";
  const inner = "export async function a(tx: unknown, id: string) { return [tx, id]; }";
  expect(finding({ ...files, "features/articles/mutations.ts": outer })).toContain(
    "imports a of features/articles/mutations.ts, whose first parameter is not tx",
  );
  expect(findings({ ...files, "features/articles/mutations.ts": inner })).toEqual([]);
  expect(
    findings({ ...files, "features/articles/mutations.ts": "export const a = (tx: unknown) => tx;" }),
  ).toEqual([]);
  expect(
    finding({ ...files, "features/articles/mutations.ts": "export const a = (id: string) => id;" }),
  ).toContain("not tx");
});

test("a component takes types of the queries of its own and of earlier nouns", () => {
  const text = `import type { Card } from "#features/articles/queries.ts";\nexport const a: Card = 1;`;
  expect(findings({ "features/comments/components/queue.tsx": text })).toEqual([]);
  expect(finding({ "features/tags/components/tag.tsx": text })).toContain(
    "A component shows what it is given",
  );
});

test("a component of a later noun uses components of an earlier one", () => {
  const files = { "features/articles/components/card.tsx": "export const a = <p />;" };
  expect(
    findings({
      ...files,
      "features/home/components/front.tsx": imports("#features/articles/components/card.tsx"),
    }),
  ).toEqual([]);
});

test("proofs, schemas, addresses and renderers of bodies are open to queries and mutations", () => {
  const text = `import type { Actor } from "#features/people/people.ts";\nimport "#features/paths.ts";\nimport "#features/document/plain-text.ts";\nexport type A = Actor;`;
  expect(
    findings({
      "features/document/plain-text.ts": "",
      "features/tags/queries.ts": text,
      "features/tags/mutations.ts": text,
    }),
  ).toEqual([]);
});

test("a type, or everything, of another noun's mutations", () => {
  const outer = {
    "features/articles/mutations.ts":
      "export interface A { id: string }\nexport async function a(id: string) { return id; }",
  };
  const type = `import type { a } from "#features/articles/mutations.ts";\nexport type B = typeof a;`;
  expect(findings({ ...outer, "features/tags/mutations.ts": type })).toEqual([]);
  const all = `import * as a from "#features/articles/mutations.ts";\nexport const b = a;`;
  expect(finding({ ...outer, "features/tags/mutations.ts": all })).toContain(
    "imports * of features/articles/mutations.ts",
  );
  const second = "export const b = (id: string) => id;\nexport const a = (tx: unknown) => tx;";
  const files = {
    "features/articles/mutations.ts": second,
    "features/tags/mutations.ts": imports("#features/articles/mutations.ts"),
  };
  expect(findings(files)).toEqual([]);
});

test.each([
  ["tags/schema.ts", ["#lib/clock.ts", "#features/people/people.ts", "#features/articles/schema.ts"]],
  ["document/html.ts", ["#lib/clock.ts", "#features/people/people.ts", "#features/paths.ts"]],
  ["feeds/rss.ts", ["#lib/clock.ts", "#features/articles/queries.ts", "#features/document/text.ts"]],
  ["jobs/runner.ts", ["#features/articles/queries.ts", "#features/articles/mutations.ts"]],
  ["people/session.ts", ["#features/people/adapter.ts", "#features/people/queries.ts", "#lib/clock.ts"]],
  ["tags/actions.ts", ["#lib/clock.ts", "#features/articles/policy.ts", "#features/articles/mutations.ts"]],
])("features/%s may import %s", (file, targets) => {
  const text = targets.map((target) => `import "${target}";`).join("\n");
  const others = {
    "features/people/adapter.ts": "",
    "features/people/queries.ts": "",
    "features/document/text.ts": "",
  };
  const of = findings({ ...others, [`features/${file}`]: text }).filter((line) =>
    line.includes(": imports "),
  );
  expect(of).toEqual([]);
});
