import fc from "fast-check";
import { expect, test } from "vitest";
import { moderateCommentInput, queuePlace, queueQuery } from "./schema.ts";

test("without anything asked for, one is at the beginning", () => {
  expect(queueQuery.parse({})).toEqual({ state: "pending", page: 1 });
  expect(queueQuery.parse({ state: "removed", page: "3", done: "restored" })).toEqual({
    state: "removed",
    page: 3,
    done: "restored",
  });
  expect(queueQuery.parse({ page: ["2", "3"], done: "toString" })).toEqual({ state: "pending", page: 1 });
  expect(moderateCommentInput.parse({})).toEqual({ state: "pending", page: 1, id: "none" });
});

test("any place in the queue is a place", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (state, page) => {
      const place = queuePlace.parse({ state, page });
      expect(["pending", "published", "removed"]).toContain(place.state);
      expect(place.page).toBeGreaterThanOrEqual(1);
      expect(moderateCommentInput.parse({ id: state, page }).id).toBe("none");
    }),
  );
});

test("an address that asks for nothing is the beginning of what waits", () => {
  expect(queueQuery.parse({})).toEqual({ state: "pending", page: 1, done: undefined });
});
