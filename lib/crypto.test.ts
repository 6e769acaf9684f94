import { expect, test } from "vitest";
import { randomToken, sha256, sign, verify } from "./crypto.ts";

test("a signature holds for its own text and secret alone", () => {
  const signature = sign("secret", "text");
  expect(verify("secret", "text", signature)).toBe(true);
  expect(verify("secret", "other", signature)).toBe(false);
  expect(verify("another", "text", signature)).toBe(false);
  expect(verify("secret", "text", `${signature}x`)).toBe(false);
  expect(verify("secret", "text", "")).toBe(false);
});

test("a token is long, fit for an address, and never the same", () => {
  expect(randomToken()).toMatch(/^[\w-]{43}$/);
  expect(randomToken()).not.toBe(randomToken());
});

test("what a table keeps is not the token", () => {
  expect(sha256("token")).not.toContain("token");
  expect(sha256("token")).toBe(sha256("token"));
});
