import { Node, nodeInputRule } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { EmbedView } from "./embed-view.tsx";

const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "[data-pull-quote]" }],
  // While it is written it is words like others; for readers it is an aside.
  renderHTML: () => ["div", { "data-pull-quote": "" }, 0],
});

const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "block+",
  defining: true,
  addAttributes: () => ({
    tone: {
      default: "note",
      parseHTML: (element) => element.getAttribute("data-callout"),
      renderHTML: ({ tone }) => ({ "data-callout": tone }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-callout]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes, 0],
});

const Gallery = Node.create({
  name: "gallery",
  group: "block",
  content: "figure+",
  parseHTML: () => [{ tag: "div[data-gallery]" }],
  renderHTML: () => ["div", { "data-gallery": "" }, 0],
});

const Divider = Node.create({
  name: "divider",
  group: "block",
  parseHTML: () => [{ tag: "hr" }],
  renderHTML: () => ["hr"],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|—-|\*\*\*\s|___\s)$/, type: this.type })];
  },
});

const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ url: { default: "" }, title: { default: "" } }),
  parseHTML: () => [
    {
      tag: "div[data-embed]",
      getAttrs: (element) => JSON.parse(element.getAttribute("data-embed") ?? "{}"),
    },
  ],
  renderHTML: ({ node }) => ["div", { "data-embed": JSON.stringify(node.attrs) }],
  addNodeView: () => ReactNodeViewRenderer(EmbedView),
});

export const blockNodes = [PullQuote, Callout, Gallery, Divider, Embed];
