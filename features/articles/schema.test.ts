import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyDocument } from "#features/document/document.ts";
import { newId } from "#lib/id.ts";
import { publishArticleInput, saveWorkingCopyInput } from "./schema.ts";

const honest = {
  id: newId(),
  version: "3",
  headline: "Rain",
  standfirst: "",
  body: JSON.stringify(emptyDocument()),
  slug: "",
  sectionId: "",
  tagNames: ["Rain", "rain ", "Sun"],
  bylineIds: [],
  language: "en",
  seoTitle: "",
  seoDescription: "",
  commentsPolicy: "",
};

test("an honest form becomes what the verb takes", () => {
  const parsed = saveWorkingCopyInput.parse(honest);
  expect(parsed).toMatchObject({ version: 3, slug: null, sectionId: null, commentsPolicy: null });
  expect(parsed.tagNames).toHaveLength(2);
  expect([parsed.hero, parsed.seriesId, parsed.canonicalUrl]).toEqual([undefined, undefined, undefined]);
  const emptied = { ...honest, hero: "", seriesId: "", canonicalUrl: "" };
  expect(saveWorkingCopyInput.parse(emptied)).toMatchObject({ hero: null, seriesId: null, canonicalUrl: "" });
  expect(publishArticleInput.parse({ id: honest.id, version: "1" }).publishAt).toBeNull();
});

test.each([
  ["headline", "x".repeat(201)],
  ["headline", "a\u0000b"],
  ["slug", "Not a slug!"],
  ["slug", "../admin"],
  ["version", "0"],
  ["version", "1e9"],
  ["id", "1"],
  ["sectionId", "culture"],
  ["language", "klingon"],
  ["commentsPolicy", "sometimes"],
  ["body", "{"],
  ["body", '{"type":"doc","content":[{"type":"script"}]}'],
  ["tagNames", ["!!!"]],
  ["tagNames", Array.from({ length: 21 }, (_, i) => `t${i}`)],
  ["bylineIds", ["me"]],
  ["hero", "{"],
  ["hero", '{"mediaId":"1"}'],
  ["canonicalUrl", "example.org/a"],
  ["canonicalUrl", "https://me@example.org"],
  ["seriesId", "first"],
  ["seriesPart", "0"],
])("%s cannot be %o", (field, value) => {
  const parsed = saveWorkingCopyInput.safeParse({ ...honest, [field]: value });
  expect(parsed.error?.issues[0]?.path[0]).toBe(field);
  expect(parsed.error?.issues[0]?.message).toMatch(/\.$/);
});

test("no form makes the schema throw, and what it accepts it accepts again", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.anything(),
  );
  const change = fc.dictionary(fc.constantFrom(...Object.keys(honest)), fc.oneof(text, fc.array(text)));
  fc.assert(
    fc.property(change, (changed) => {
      const parsed = saveWorkingCopyInput.safeParse({ ...honest, ...changed });
      if (!parsed.success) return;
      const { headline, tagNames, slug } = parsed.data;
      expect(headline).not.toContain("\u0000");
      const again = { ...honest, headline, tagNames, slug: slug ?? "" };
      expect(saveWorkingCopyInput.parse(again)).toMatchObject({ headline, tagNames, slug });
    }),
    { numRuns: 500 },
  );
});
