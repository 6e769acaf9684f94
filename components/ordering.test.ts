import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, placeAt } from "./ordering.ts";

test("an item moves up and down, and the others keep their order", () => {
  expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(moved(["a", "b"], 0, 2)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, -1)).toEqual(["a", "b"]);
  expect(moved([], 0, 0)).toEqual([]);
});

test("nothing is lost, and the way back leads back", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), fc.nat(20), fc.nat(20), (items, from, to) => {
      const there = moved(items, from, to);
      expect(there.toSorted()).toEqual(items.toSorted());
      if (from < items.length && to < items.length) expect(moved(there, to, from)).toEqual(items);
    }),
  );
});

test("a thing that is held belongs after those whose middles are above it", () => {
  expect([5, 15, 25, 99].map((height) => placeAt(height, [10, 20, 30]))).toEqual([0, 1, 2, 3]);
});
