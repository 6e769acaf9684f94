import type { Element, RootContent } from "hast";
import { isMarker } from "./from-html-inline.ts";
import { attribute, isElement, textIn } from "./html-tree.ts";

/** The items of a list are paragraphs in Word, each with its dot or number in front: here they are a list again. */
export function gathered(nodes: RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  let list: Element | undefined;
  for (const node of nodes) {
    if (node.type === "text" && node.value.trim() === "" && list) continue;
    if (!isItem(node)) {
      list = undefined;
      found.push(node);
      continue;
    }
    const name = /^\W*(\d+|[a-z])[.)]/i.test(markerOf(node)) ? "ol" : "ul";
    if (list?.tagName !== name) {
      list = { type: "element", tagName: name, properties: {}, children: [] };
      found.push(list);
    }
    list.children.push({ type: "element", tagName: "li", properties: {}, children: node.children });
  }
  return found;
}

const isItem = (node: RootContent): node is Element =>
  isElement(node, "p") && /mso-list:\s*l\d/i.test(attribute(node, "style"));

function markerOf(node: Element): string {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (isMarker(child)) return textIn(child);
    const inner = markerOf(child);
    if (inner !== "") return inner;
  }
  return "";
}
