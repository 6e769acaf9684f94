import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { FigureView } from "./figure-view.tsx";

const attribute = (fallback: string | number | false) => ({ default: fallback });

/** A picture in the text: its file is in the media store, its words stand here. */
export const FigureNode = Node.create({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: attribute(""),
    address: attribute(""),
    alt: attribute(""),
    decorative: attribute(false),
    caption: attribute(""),
    credit: attribute(""),
    width: attribute(1),
    height: attribute(1),
  }),
  // Copied within the editor it stays a figure; pictures from elsewhere have to be uploaded first.
  parseHTML: () => [
    {
      tag: "figure[data-figure]",
      getAttrs: (element) => JSON.parse(element.getAttribute("data-figure") ?? "{}"),
    },
  ],
  renderHTML: ({ node }) => ["figure", { "data-figure": JSON.stringify(node.attrs) }],
  addNodeView: () => ReactNodeViewRenderer(FigureView),
});
