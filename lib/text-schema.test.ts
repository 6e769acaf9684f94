import fc from "fast-check";
import { expect, test } from "vitest";
import { email, languageTag, line, orNothing, prose, slugText, uuid, wholeNumber } from "./text-schema.ts";

const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.anything());

test("a line is trimmed, composed, and has no controls", () => {
  expect(line(20).parse("  cafe\u0301 ")).toBe("café");
  for (const bad of ["a\u0000b", "a\nb", "a\u001bb", "a\ud800", "x".repeat(21), 3, null, undefined]) {
    expect(line(20).safeParse(bad).success).toBe(false);
  }
  for (const good of ["", "👩🏽‍💻", "שלום", "a\u200fb"]) expect(line(20).parse(good)).toBe(good);
});

test("prose keeps its lines", () => {
  expect(prose(20).parse("a\r\nb\rc\n")).toBe("a\nb\nc");
  expect(prose(20).safeParse("a\u0000").success).toBe(false);
});

test("whatever is accepted can be stored and is accepted again", () => {
  fc.assert(
    fc.property(anything, (value) => {
      for (const schema of [line(50), prose(50)]) {
        const parsed = schema.safeParse(value);
        if (!parsed.success) continue;
        expect(parsed.data.isWellFormed() && !parsed.data.includes("\u0000")).toBe(true);
        expect(schema.parse(parsed.data)).toBe(parsed.data);
      }
    }),
  );
});

test("no value makes a schema throw, and each refusal is in words", () => {
  const schemas = [
    slugText,
    uuid,
    email,
    languageTag,
    wholeNumber(1, 9),
    orNothing(slugText),
    line(5),
    prose(5),
  ];
  fc.assert(
    fc.property(anything, fc.constantFrom(...schemas), (value, schema) => {
      const parsed = schema.safeParse(value);
      if (!parsed.success) expect(parsed.error.issues[0]?.message).toMatch(/\.$|^Invalid input/);
    }),
  );
});

test("numbers, choices, ids and languages", () => {
  expect(wholeNumber(1, 9).parse("7")).toBe(7);
  for (const bad of ["0", "10", "1.5", "1e3", "-1", "", "９", "9999999999999999999"]) {
    expect(wholeNumber(1, 9).safeParse(bad).success).toBe(false);
  }
  expect(orNothing(slugText).parse("")).toBeNull();
  expect(orNothing(slugText).parse(undefined)).toBeNull();
  expect(orNothing(slugText).parse(" Rain ")).toBe("rain");
  expect(orNothing(slugText).safeParse("a b").error?.issues[0]?.message).toMatch(/hyphens/);
  expect(uuid.safeParse("0198c0de-0000-7000-8000-00000000abcd").success).toBe(true);
  expect(uuid.safeParse("0198C0DE-0000-7000-8000-00000000abcd' or 1=1").success).toBe(false);
  for (const good of ["en", "pt-BR", "zh-Hant"]) expect(languageTag.parse(good)).toBe(good);
  for (const bad of ["", "english", "x", "en_US", "en-1234-1234", "<b>"]) {
    expect(languageTag.safeParse(bad).success).toBe(false);
  }
  expect(email.parse(" Me@Example.org ")).toBe("me@example.org");
  for (const bad of ["a", "a@", "@b", "a b@c", "a@b@c", "a@b\u0000"])
    expect(email.safeParse(bad).success).toBe(false);
});
