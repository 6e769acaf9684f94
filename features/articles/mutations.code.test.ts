import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { publishedArticle } from "./queries.ts";
import { someone, somePublished, someSection, textOf } from "./testing.ts";

useTestDatabase();

test("code has its colours where readers see it, and the text that is being written has none", async () => {
  const editor = await someone("editor", "Haruka");
  const sectionId = (await someSection(editor)).id;
  const content = [{ type: "text" as const, text: "total = 1" }];
  const code = { type: "codeBlock" as const, attrs: { language: "python" }, content };
  const { id } = await somePublished(editor, { sectionId, body: { ...textOf("One."), content: [code] } });
  const pieces = [
    ["", 6],
    ["keyword", 1],
    ["", 1],
    ["number", 1],
  ];
  const seen = await publishedArticle("story", "rain-again");
  expect(seen?.body.content[0]).toMatchObject({ attrs: { language: "python", highlight: { pieces } } });
  expect((await articleForEditing(editor, id))?.body.content).toEqual([code]);
});
