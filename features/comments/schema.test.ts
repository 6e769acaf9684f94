import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksIn } from "#features/moderation/moderation.ts";
import { commentLimits } from "./comments.ts";
import { postCommentInput } from "./schema.ts";

const id = "0198c0de-0000-7000-8000-00000000abcd";
const honest = { articleId: id, name: "Tamara", email: "", body: "Well said.", token: "t", website: "" };

function parse(what: Record<string, unknown>) {
  const parsed = postCommentInput.safeParse({ ...honest, ...what });
  const fields = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
  return { value: parsed.data, fields, message: parsed.error?.issues[0]?.message };
}

test("an honest comment passes as it is", () => {
  expect(parse({}).value).toMatchObject({
    articleId: id,
    name: "Tamara",
    body: "Well said.",
    website: false,
  });
  expect(parse({ parentId: "" }).value?.parentId).toBeUndefined();
  expect(parse({ parentId: id }).value?.parentId).toBe(id);
});

describe("the body", () => {
  test.each([
    ["x".repeat(5000), true],
    ["x".repeat(5001), false],
    [`  ${"x".repeat(5000)}\r\n \r\n`, false],
    [`${"x".repeat(5000)}\r\n \r\n`, true],
    ["👩".repeat(2048), true],
    ["👩".repeat(2049), false],
    ["x".repeat(1_000_000), false],
    ["", false],
    [" \n\t ", false],
    ["\u200b\u200d\u2060\ufeff", false],
    ["\u3164\u2800", false],
    ["\u0000", false],
    ["\u0301", false],
    ["👍", true],
    ["http://a.example ".repeat(5), true],
    ["http://a.example ".repeat(6), false],
  ])("%#", (body, passes) => {
    expect(parse({ body }).fields).toEqual(passes ? [] : ["body"]);
  });

  test.each([
    ["one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["one\n\n\n\n\ntwo  \n", "one\n\ntwo"],
    ["NUL\u0000 and bell\u0007", "NUL and bell"],
    ["\u202eevil\u202c", "evil"],
    ["e\u0301", "é"],
    ["half \ud83d", "half \ufffd"],
    ["شهر\u200cها 👩\u200d💻", "شهر\u200cها 👩\u200d💻"],
    ["\n\n  indented", "  indented"],
  ])("%j becomes %j", (body, expected) => {
    expect(parse({ body }).value?.body).toBe(expected);
  });

  test("says by how much it is too long", () => {
    expect(parse({ body: "x".repeat(6234) }).message).toContain("1,234 characters");
    expect(parse({ body: "x".repeat(5001) }).message).toContain("1 character too");
  });
});

test("a megabyte of spaces takes no time", () => {
  const started = performance.now();
  parse({ body: `x${" ".repeat(1_000_000)}x`, name: " ".repeat(1_000_000), email: "@.".repeat(500_000) });
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each([
  ["x".repeat(50), true],
  ["x".repeat(51), false],
  ["👩".repeat(50), true],
  ["", true],
  ["\u200b", false],
  ["Z\u0310\u0311\u0312\u0313\u0314alg\u006f", false],
  ["Nguyễn Thị Ánh", true],
])("the name %j passes: %s", (name, passes) => {
  expect(parse({ name }).fields).toEqual(passes ? [] : ["name"]);
});

test("a name is one line without disguise", () => {
  expect(parse({ name: "  Ta\u202emara\u0000\n\tJones " }).value?.name).toBe("Tamara Jones");
});

test.each([
  ["reader@example.org", "reader@example.org"],
  [" Reader@Example.ORG ", "reader@example.org"],
  ["", undefined],
])("the address %j is kept as %j", (email, kept) => {
  expect(parse({ email })).toMatchObject({ value: { email: kept } });
});

test.each(["reader", "a@b", "a@@b.example", "a@b.example,c@d.example", '"a"@b.example', "a b@c.example"])(
  "the address %j is refused",
  (email) => expect(parse({ email }).fields).toEqual(["email"]),
);

test.each([undefined, "", "x", "../..", `${id}x`, "\u0000", 5, null])(
  "%j is the id of nothing, not a crash",
  (articleId) => expect(parse({ articleId }).value?.articleId).toBe("none"),
);

test("whatever is sent, it is refused with words or clean, and never throws", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 6000 }),
    fc.anything(),
  );
  const form = fc.record(
    Object.fromEntries([...Object.keys(postCommentInput.shape), "role"].map((field) => [field, anything])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(form, (fields) => {
      const parsed = postCommentInput.safeParse(fields);
      if (!parsed.success) {
        for (const { path, message } of parsed.error.issues) {
          expect(["name", "email", "body"]).toContain(path[0]);
          expect(message).toMatch(/^[A-Z].*\.$/);
        }
        return;
      }
      const { body, name } = parsed.data;
      expect([...body].length).toBeLessThanOrEqual(commentLimits.body);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(commentLimits.bytes);
      expect(linksIn(body)).toBeLessThanOrEqual(commentLimits.links);
      expect(body + name).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(postCommentInput.parse({ ...fields, body, name })).toMatchObject({ body, name });
      expect(Object.keys(parsed.data)).not.toContain("role");
    }),
  );
});
