import { expect, test } from "vitest";
import { capsOf, KeyReader, nameOf, type Pressed } from "./keys.ts";

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each<[Partial<Pressed> & { key: string }, string | undefined]>([
  [{ key: "j" }, "j"],
  [{ key: "X", shiftKey: true }, "Shift+x"],
  [{ key: "?", shiftKey: true }, "?"],
  [{ key: "k", ctrlKey: true }, "Mod+k"],
  [{ key: "K", metaKey: true, shiftKey: true }, "Mod+Shift+k"],
  [{ key: "Escape" }, "Escape"],
  [{ key: "Tab", shiftKey: true }, "Shift+Tab"],
  [{ key: "Shift", shiftKey: true }, undefined],
  [{ key: "å", altKey: true }, undefined],
])("%o is %s", (pressed, name) => {
  expect(nameOf({ ...none, ...pressed })).toBe(name);
});

test("two keys mean something together if the second comes soon", () => {
  const keys = new KeyReader();
  expect(keys.read("g", 0)).toEqual(["g"]);
  expect(keys.read("a", 1500)).toEqual(["g a", "a"]);
  expect(keys.read("a", 3001)).toEqual(["a"]);
});

test("what has had its effect begins nothing", () => {
  const keys = new KeyReader();
  keys.read("g", 0);
  keys.forget();
  expect(keys.read("a", 1)).toEqual(["a"]);
});

test("keys are shown as they are written on the keyboard", () => {
  expect(capsOf("Mod+Shift+k", false)).toEqual(["Ctrl", "Shift", "K"]);
  expect(capsOf("Mod+k", true)).toEqual(["⌘", "K"]);
  expect(capsOf("g a", false)).toEqual(["G", "A"]);
  expect(capsOf("+", false)).toEqual(["+"]);
  expect(capsOf("Mod++", false)).toEqual(["Ctrl", "+"]);
  expect(capsOf("ArrowDown", false)).toEqual(["↓"]);
});
