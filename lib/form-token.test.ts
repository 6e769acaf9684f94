import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { shiftClock } from "#lib/clock.ts";
import { sign } from "#lib/crypto.ts";
import { secrets } from "#lib/secrets.ts";
import { formToken, readFormToken } from "./form-token.ts";

afterEach(() => shiftClock(0));

const forged = { ok: false, because: "forged" };

test("is good at once, for twelve hours, and as often as one likes", () => {
  const token = formToken("page");
  expect(readFormToken("page", token)).toMatchObject({ ok: true });
  shiftClock(12 * 3600_000 - 5000);
  const read = readFormToken("page", token);
  expect(read.ok && Math.round(read.ageSeconds)).toBe(12 * 3600 - 5);
  expect(readFormToken("page", token)).toMatchObject({ ok: true });
  shiftClock(12 * 3600_000 + 1000);
  expect(readFormToken("page", token)).toEqual({ ok: false, because: "expired" });
});

test("is no good on another page", () => {
  expect(readFormToken("other", formToken("page"))).toEqual(forged);
});

test("nobody can make it younger, or sign it with another key", () => {
  const [, signature] = formToken("page").split(".");
  const later = (Date.now() + 5000).toString(36);
  expect(readFormToken("page", `${later}.${signature}`)).toEqual(forged);
  const issued = Date.now().toString(36);
  expect(readFormToken("page", `${issued}.${sign(secrets().devices, `form\npage\n${issued}`)}`)).toEqual(
    forged,
  );
});

test("a page and a time cannot be shifted into one another", () => {
  const [issued = "", signature] = formToken("page").split(".");
  expect(readFormToken(`page\n${issued.slice(0, 2)}`, `${issued.slice(2)}.${signature}`)).toEqual(forged);
});

test("any other text is forged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(readFormToken("page", text)).toEqual(forged);
    }),
  );
});
