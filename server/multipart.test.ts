import { describe, expect, test } from "vitest";
import { isWhole, lacksBoundary } from "./multipart.ts";

const form = (boundary: string) => ({ "content-type": `multipart/form-data; boundary=${boundary}` });

test("a multipart body needs a boundary, others do not", () => {
  expect(lacksBoundary({ "content-type": "multipart/form-data" })).toBe(true);
  expect(lacksBoundary({ "content-type": "multipart/form-data; boundary=" })).toBe(true);
  expect(lacksBoundary(form("b"))).toBe(false);
  expect(lacksBoundary(form('"b c"'))).toBe(false);
  expect(lacksBoundary({ "content-type": "text/plain" })).toBe(false);
  expect(lacksBoundary({})).toBe(false);
});

describe("a form is whole", () => {
  const whole = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nrain\r\n--b--\r\n';
  test.each([whole, whole.trimEnd(), "--b--\r\n", "--b--"])("%j", (text) => {
    expect(isWhole(Buffer.from(text), form("b"))).toBe(true);
    expect(isWhole(Buffer.from(text), form('"b"'))).toBe(true);
  });
  test.each(["", "--c\r\n", "rain", whole.slice(0, -8), whole.slice(3)])("and this is not: %j", (text) => {
    expect(isWhole(Buffer.from(text), form("b"))).toBe(false);
  });
  test("what is no form is none of its business", () => {
    expect(isWhole(Buffer.from("[]"), { "content-type": "text/plain;charset=UTF-8" })).toBe(true);
  });
});
