import type { Element, Nodes, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Schema, sanitize } from "hast-util-sanitize";

const blocks =
  "p div section article main aside header footer details h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr";
const parts = "figure figcaption img table caption thead tbody tfoot tr td th";
const words = "a b strong i em s strike del sub sup code kbd samp tt span br cite mark u small font bdi";

// Styles and classes are read for what they say of a word (bold, struck, an item of a list), and go no further.
const schema: Schema = {
  tagNames: `${blocks} ${parts} ${words}`.split(" "),
  attributes: {
    "*": ["style", "lang", "className", "id"],
    a: ["href", "name"],
    del: ["dateTime"],
    img: ["src", "alt", "title"],
    ol: ["start"],
    td: ["align", "colSpan"],
    th: ["align", "colSpan"],
  },
  strip: [
    "script",
    "style",
    "head",
    "title",
    "template",
    "noscript",
    "iframe",
    "object",
    "svg",
    "math",
    "textarea",
    "select",
    "button",
    "nav",
    "audio",
    "video",
    "canvas",
  ],
  // Names join notes with their numbers, and go no further either.
  clobber: [],
  protocols: {},
};

const deepest = 1000;

/** HTML from anywhere as a tree of harmless elements; nothing if it is nested without end. */
export function safeTree(html: string): RootContent[] | undefined {
  if (nesting(html) > deepest) return undefined;
  const tree: Nodes = sanitize(fromHtml(html, { fragment: true }), schema);
  return tree.type === "root" ? tree.children : [];
}

/** How deep elements could lie in one another at most, counted without recursion. */
function nesting(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (/^(br|hr|img|input|meta|link|col|wbr|o:p)$/i.test(name)) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

export const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === "element" && (names.length === 0 || names.includes(node.tagName));

export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

/** Every word in it, as it stands. */
export function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}
