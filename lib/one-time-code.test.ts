import { afterEach, expect, test } from "vitest";
import { shiftClock } from "./clock.ts";
import { codeForApp, codeNow, newCodeSecret, stepOfCode } from "./one-time-code.ts";

afterEach(() => shiftClock(0));

/** Of RFC 6238: the ASCII text 12345678901234567890. */
const known = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [2000000000, "279037"],
])("the code of second %i is that of the standard", (second, code) => {
  shiftClock(second * 1000 - Date.now());
  expect(codeNow(known)).toBe(code);
  expect(stepOfCode(known, code)).toBe(Math.floor(second / 30));
});

test("a clock that is half a minute off is understood, one of two minutes is not", () => {
  const secret = newCodeSecret();
  const code = codeNow(secret);
  shiftClock(30_000);
  expect(stepOfCode(secret, code)).toBeDefined();
  shiftClock(120_000);
  expect(stepOfCode(secret, code)).toBeUndefined();
});

test("the picture is a square that says the address", () => {
  const { address, size, path } = codeForApp(known, { issuer: "The Lantern", label: "ada@example.org" });
  expect(address).toBe(
    `otpauth://totp/The%20Lantern:ada%40example.org?issuer=The%20Lantern&secret=${known}&algorithm=SHA1&digits=6&period=30`,
  );
  expect(size).toBeGreaterThan(25);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});
