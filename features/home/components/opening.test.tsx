import { expect, test } from "vitest";
import type { Block } from "#features/document/document.ts";
import { opening } from "./opening.tsx";

const p = (words: number): Block => ({
  type: "paragraph",
  content: [{ type: "text", text: "word ".repeat(words) }],
});
const heading: Block = { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Part" }] };
const open = (...content: Block[]) => opening({ type: "doc", version: 1, content }).content.length;

test("whole paragraphs, as many as a column holds", () => {
  expect(open(p(100), p(100), p(100))).toBe(2);
  expect(open(p(20), p(20))).toBe(2);
});

test("at least the first paragraph, however long", () => {
  expect(open(p(900), p(5))).toBe(1);
});

test("stops where the text does something else", () => {
  expect(open(p(20), heading, p(20))).toBe(1);
  expect(open(heading, p(20))).toBe(0);
});
