import { expect, test } from "vitest";
import { arrange, besideLead, perBlock } from "./home.ts";

const stories = (...ids: string[]) => ids.map((id) => ({ id }));

test("nothing published yet", () => {
  expect(arrange([], [], [{ section: "AI", stories: [] }])).toEqual({
    lead: undefined,
    next: [],
    blocks: [],
  });
});

test("one story is the lead and stands nowhere else", () => {
  const page = arrange([], stories("a"), [{ section: "AI", stories: stories("a") }]);
  expect(page).toEqual({ lead: { id: "a" }, next: [], blocks: [] });
});

test("what is above is not repeated below, and a section with nothing else is left out", () => {
  const page = arrange([], stories("a", "b", "c", "d"), [
    { section: "AI", stories: stories("a", "c", "e") },
    { section: "Culture", stories: stories("b", "d") },
  ]);
  expect(page.lead).toEqual({ id: "a" });
  expect(page.next).toEqual(stories("b", "c", "d"));
  expect(page.blocks).toEqual([{ section: "AI", stories: stories("e") }]);
});

test("has room for so many", () => {
  const many = stories(..."abcdefghijklmnop");
  const page = arrange([], many, [{ section: "AI", stories: many }]);
  expect(page.next).toHaveLength(besideLead);
  expect(page.blocks[0]?.stories).toHaveLength(perBlock);
});
