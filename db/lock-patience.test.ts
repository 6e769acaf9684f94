import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LockPatience } from "./lock-patience.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inSeconds = (until: number) => Math.round((until - performance.now()) / 100) / 10;

test("whoever comes to a lock waits three seconds from when they asked", () => {
  const patience = new LockPatience();
  const asked = performance.now();
  expect(inSeconds(patience.until(asked))).toBe(3);
  vi.advanceTimersByTime(2000);
  expect(inSeconds(patience.until(asked))).toBe(1);
});

test("a queue that moves is no reason to give up", () => {
  const patience = new LockPatience();
  const asked = performance.now();
  vi.advanceTimersByTime(5000);
  patience.gotIt();
  expect(inSeconds(patience.until(asked))).toBe(3);
});

test("after somebody waited in vain the next only look, until one of them gets it or time has passed", () => {
  const patience = new LockPatience();
  patience.gaveUp();
  expect(patience.until(performance.now()) - performance.now()).toBeLessThan(100);
  patience.gotIt();
  expect(inSeconds(patience.until(performance.now()))).toBe(3);
  patience.gaveUp();
  vi.advanceTimersByTime(3000);
  expect(inSeconds(patience.until(performance.now()))).toBe(3);
});
