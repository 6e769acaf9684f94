import { expect, test } from "vitest";
import { markOf } from "./mark.ts";

const letter = (name: string) => decodeURIComponent(markOf(name)).match(/>([^<]+)<\/text>/)?.[1];

test("is the first letter of the name", () => {
  expect(letter("AI Era")).toBe("A");
  expect(letter("“élan”")).toBe("É");
  expect(letter("𝒳 <b>")).toBe("𝒳");
});

test("a name of signs alone has a mark as well", () => {
  expect(letter("<&>")).toBe("·");
});
