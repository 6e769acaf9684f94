import { expect, test } from "vitest";
import { canStandIn, folderTree } from "./picture-folders.ts";

const folders = [
  { id: "c", parentId: "b", name: "Boats" },
  { id: "a", parentId: null, name: "People" },
  { id: "b", parentId: null, name: "Harbour" },
  { id: "d", parentId: "b", name: "Art" },
];

test("each folder is followed by those that stand in it, by name", () => {
  expect(folderTree(folders).map(({ path, depth }) => [path, depth])).toEqual([
    ["Harbour", 0],
    ["Harbour / Art", 1],
    ["Harbour / Boats", 1],
    ["People", 0],
  ]);
});

test("no folder stands in itself, nor in what stands in it", () => {
  expect(canStandIn(folders, "b", "c")).toBe(false);
  expect(canStandIn(folders, "b", "b")).toBe(false);
  expect(canStandIn(folders, "b", "a")).toBe(true);
  expect(canStandIn(folders, "c", null)).toBe(true);
});
