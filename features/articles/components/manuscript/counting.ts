import type { Node } from "@tiptap/pm/model";
import { wordCount } from "#features/document/document.ts";
import { documentSchema } from "#features/document/schema.ts";

// A block that has not changed is the same object, so that a key that is pressed costs the count of one paragraph.
const known = new WeakMap<Node, number>();

function wordsIn(block: Node): number {
  const counted = known.get(block);
  if (counted !== undefined) return counted;
  const body = documentSchema.safeParse({ type: "doc", content: [block.toJSON()] });
  const words = body.success ? wordCount(body.data) : 0;
  known.set(block, words);
  return words;
}

/** How many words readers will meet, as the published page counts them. */
export const countWords = (doc: Node): number => doc.children.reduce((sum, block) => sum + wordsIn(block), 0);

/** The words between two places; a word that is selected in part counts as one. */
export function countBetween(doc: Node, from: number, to: number): number {
  const text = doc.textBetween(from, to, " ", " ");
  if (text.trim() === "") return 0;
  const content = [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }];
  return wordCount({ type: "doc", version: 1, content });
}
