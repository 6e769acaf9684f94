import { expect, test } from "vitest";
import { llmsText } from "./llms.ts";

const told = {
  publication: { name: "The Daily", motto: "Rain or shine" },
  sections: [{ name: "AI & Machines", slug: "ai", description: "What they do." }],
  stories: [
    { headline: "Rain [Again]", standfirst: "A\nweek of it.", slug: "rain", section: { slug: "ai" } },
    { headline: "Older", standfirst: "", slug: "older", section: { slug: "ai" } },
  ],
  pages: [{ headline: "About", slug: "about" }],
  origin: "https://paper.example",
};

test("is written as it was last agreed upon", async () => {
  await expect(llmsText(told)).toMatchFileSnapshot("./llms.golden.txt");
});

test("nothing in a headline means anything to Markdown", () => {
  const hostile = {
    ...told,
    stories: [
      { headline: "](https://evil.example) # <b>", standfirst: "> _x_", slug: "x", section: { slug: "ai" } },
    ],
  };
  const [line = ""] = llmsText(hostile)
    .split("\n")
    .filter((one) => one.includes("evil"));
  expect(line).toBe("- [\\](https://evil.example) \\# \\<b\\>](https://paper.example/ai/x): \\> \\_x\\_");
});

test("a publication that has just begun has no empty chapters", () => {
  const empty = { ...told, publication: { name: "New", motto: "" }, sections: [], stories: [], pages: [] };
  expect(llmsText(empty)).toMatch(/^# New\n\n## Feeds\n/);
});
