import type { Element, RootContent } from "hast";
import { isMarker } from "./from-html-inline.ts";
import { attribute, isElement, textIn } from "./html-tree.ts";

interface OpenList {
  readonly level: number;
  readonly element: Element;
}

/** The items of a list are paragraphs in Word, each with its dot or number in front: here they are a list again. */
export function gathered(nodes: RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  let open: OpenList[] = [];
  for (const node of nodes) {
    if (node.type === "text" && node.value.trim() === "" && open.length > 0) continue;
    if (isItem(node)) open = withItem(found, open, node);
    else {
      open = [];
      found.push(node);
    }
  }
  return found;
}

/** Puts an item where its level wants it: into a list that is open, or into a new one in the item before. */
function withItem(found: RootContent[], open: OpenList[], node: Element): OpenList[] {
  const level = levelOf(node);
  const name = /^\W*(\d+|[a-z])[.)]/i.test(markerOf(node)) ? "ol" : "ul";
  const kept = open.filter((list) => list.level <= level);
  const last = kept.at(-1);
  const item: Element = { type: "element", tagName: "li", properties: {}, children: node.children };
  if (last?.level === level && last.element.tagName === name) {
    last.element.children.push(item);
    return kept;
  }
  const around = last?.level === level ? kept.slice(0, -1) : kept;
  const element: Element = {
    type: "element",
    tagName: name,
    properties: startOf(name, node),
    children: [item],
  };
  const before = around.at(-1)?.element.children.at(-1);
  if (before && isElement(before)) before.children = [...before.children, element];
  else found.push(element);
  return [...around, { level, element }];
}

const isItem = (node: RootContent): node is Element =>
  isElement(node, "p") && /mso-list:\s*l\d/i.test(attribute(node, "style"));

function levelOf(node: Element): number {
  return Number(/mso-list:[^;]*\blevel(\d+)/i.exec(attribute(node, "style"))?.[1] ?? 1);
}

function startOf(name: string, node: Element): Element["properties"] {
  const number = Number.parseInt(/\d+/.exec(markerOf(node))?.[0] ?? "1", 10);
  return name === "ol" && number > 1 ? { start: number } : {};
}

function markerOf(node: Element): string {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (isMarker(child)) return textIn(child);
    const inner = markerOf(child);
    if (inner !== "") return inner;
  }
  return "";
}
