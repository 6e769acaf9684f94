import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";

type Extension = NonNullable<NonNullable<Parameters<typeof fromMarkdown>[1]>["mdastExtensions"]>[number];

// A backslash before one of these takes its meaning here away. Until the text is understood, they are controls that no text holds.
const literal = new Map([
  ["[", "\u0001"],
  ["]", "\u0002"],
  ["{", "\u0003"],
  [":", "\u0004"],
]);

const remembered: Extension = {
  exit: {
    characterEscapeValue(token) {
      const words = this.stack.pop();
      const character = this.sliceSerialize(token);
      if (words?.type !== "text") throw new Error("An escaped character stands outside of a text.");
      words.value += literal.get(character) ?? character;
      if (words.position) words.position.end = { ...token.end };
    },
  },
};

/** Markdown without control characters as a tree: CommonMark with tables, ~~strike~~ and footnotes; HTML in it is text like any other. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      gfmFootnote(),
      { disable: { null: ["htmlFlow", "htmlText"] } },
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      remembered,
    ],
  });
}

/** The text as it is meant, once nothing in it can be taken for a sign any more. */
export function meant(text: string): string {
  return [...literal].reduce((words, [character, sign]) => words.replaceAll(sign, character), text);
}
