import { expect, test } from "vitest";
import { chosenTo } from "./listings.ts";

const ids = ["a", "b", "c", "d", "e"];

test("a row that is touched is chosen, and touched again is not", () => {
  expect(chosenTo({ ids, chosen: ["a"], id: "c" })).toEqual(["a", "c"]);
  expect(chosenTo({ ids, chosen: ["a", "c"], id: "c" })).toEqual(["a"]);
});

test("with shift, everything from the last one on becomes what that row becomes, up or down", () => {
  expect(chosenTo({ ids, chosen: ["b"], id: "d", from: "b" })).toEqual(["b", "c", "d"]);
  expect(chosenTo({ ids, chosen: ["e"], id: "b", from: "d" })).toEqual(["b", "c", "d", "e"]);
  expect(chosenTo({ ids, chosen: ids, id: "c", from: "a" })).toEqual(["d", "e"]);
});

test("a range that begins on a row that is gone is the row alone", () => {
  expect(chosenTo({ ids, chosen: [], id: "c", from: "x" })).toEqual(["c"]);
});
