import { expect, test } from "vitest";
import { title } from "#lib/title.ts";

test("from the particular to the publication", () => {
  expect(title("The bakery", "Business", "The Daily")).toBe("The bakery | Business | The Daily");
});

test("leaves out what is absent and says nothing twice", () => {
  expect(title(undefined, " ", "The Daily")).toBe("The Daily");
  expect(title("Business", "Business", "The Daily")).toBe("Business | The Daily");
});
