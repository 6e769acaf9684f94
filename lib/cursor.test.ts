import { expect, test } from "vitest";
import { cursorText, textCursor, timeCursor } from "./cursor.ts";
import { newId } from "./id.ts";

const id = newId();

test("a cursor comes back from an address as it went in", () => {
  const at = new Date("2026-11-25T08:00:00.123Z");
  expect(timeCursor.parse(cursorText({ id, value: at }))).toEqual({ id, value: at });
  for (const value of ["", "Rain. Again", "雨"]) {
    expect(textCursor.parse(cursorText({ id, value }))).toEqual({ id, value });
  }
});

test.each(["", id, `${id}.`, `${id}.x`, `${id}.-1`, `${id}.1e9`, `${id}.${"9".repeat(16)}`, `x.1`])(
  "no time is read from %s",
  (text) => {
    expect(timeCursor.safeParse(text).success).toBe(false);
  },
);

test("a text with a null character, or one without an end, is no cursor", () => {
  expect(textCursor.safeParse(`${id}.a\u0000`).success).toBe(false);
  expect(textCursor.safeParse(`${id}.${"a".repeat(201)}`).success).toBe(false);
});
