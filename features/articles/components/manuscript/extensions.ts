import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import { isAllowedUrl } from "#features/document/document.ts";
import { blockNodes } from "./block-nodes.ts";
import { BlockKeys } from "./block-verbs.ts";
import { CodeNode } from "./code-node.ts";
import { FigureNode } from "./figure-node.ts";
import { Find } from "./find.ts";
import { FootnoteNode } from "./footnote-node.ts";
import { MarkdownTyping } from "./markdown-typing.ts";
import { marks } from "./marks.ts";
import { tableNodes } from "./table-nodes.ts";
import { Uploads } from "./uploads.ts";

/** What the editor can write is what features/document can store, all of it and no more. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    underline: false,
    horizontalRule: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: false,
      isAllowedUri: (url) => isAllowedUrl(url),
    },
  }),
  Placeholder.configure({ placeholder: "Write the story, or press / for everything else" }),
  ...marks,
  FigureNode,
  ...blockNodes,
  ...tableNodes,
  FootnoteNode,
  CodeNode,
  BlockKeys,
  Uploads,
  Find,
  MarkdownTyping,
];
