import { expect, test } from "vitest";
import { newId } from "./id.ts";

test("an id is a UUID of version 7", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("ids carry their time of birth and sort by it", () => {
  const early = newId(Date.UTC(2026, 0, 1));
  const late = newId(Date.UTC(2026, 0, 1) + 1);
  expect(early < late).toBe(true);
  expect(Number.parseInt(early.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 1));
});

test("no two are the same", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId(0))).size).toBe(10_000);
});
