import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import { isAllowedUrl } from "#features/document/document.ts";
import { FigureNode } from "./figure-node.ts";

/** What the editor can write is what features/document can store, no more. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    strike: false,
    underline: false,
    horizontalRule: false,
    link: { openOnClick: false, autolink: true, isAllowedUri: (url) => isAllowedUrl(url) },
  }),
  Placeholder.configure({ placeholder: "Write the story…" }),
  FigureNode,
];
