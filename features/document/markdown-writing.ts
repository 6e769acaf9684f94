import type { PhrasingContent, Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";

declare module "mdast" {
  interface PhrasingContentMap {
    raw: Raw;
    span: Span;
  }
  interface RootContentMap {
    raw: Raw;
    span: Span;
  }
}
declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    span: "span";
  }
}

/** What is a sign of ours and must not be escaped. */
interface Raw {
  type: "raw";
  value: string;
}
/** [Words]{attribute} */
interface Span {
  type: "span";
  attribute: string;
  children: PhrasingContent[];
}

const ours: Options = {
  handlers: {
    raw: (node: Raw) => node.value,
    span: (node: Span, _, state, info) => {
      const leave = state.enter("label");
      const words = state.containerPhrasing(node, { ...info, before: "[", after: "]" });
      leave();
      return `[${words}]{${node.attribute}}`;
    },
  },
  unsafe: [
    { character: "{", before: "\\]", inConstruct: "phrasing" },
    { character: ":", before: "Table", atBreak: true, inConstruct: "phrasing" },
    {
      character: ":",
      before: "https",
      after: "\\/\\/",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"],
    },
  ],
};

/** A tree of Markdown as text; markdown-syntax.ts reads the same tree in it. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
      ours,
    ],
  });
}
