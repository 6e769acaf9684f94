import type { Element, RootContent } from "hast";
import { attribute, isElement, textIn } from "./html-tree.ts";

/** The name of an element of ours: it stands where a number stood and holds the words of its note. */
export const noteName = "footnote";

interface Notes {
  /** Each number in the text, with what holds the words of its note. */
  readonly holders: ReadonlyMap<Element, Element>;
  /** The links that lead from a note back to its number. */
  readonly backs: ReadonlySet<Element>;
}

/** Notes that stand at the end, joined by links with numbers in the text, come to where their numbers are. */
export function withNotes(nodes: RootContent[]): RootContent[] {
  const notes = notesIn(nodes);
  return notes.holders.size > 0 ? moved(nodes, notes) : nodes;
}

const nameOf = (node: Element) => attribute(node, "id") || attribute(node, "name");
const targetOf = (node: Element) => /^#(.+)$/.exec(attribute(node, "href"))?.[1] ?? "";

/** A link within the page whose words are a number, a star or an arrow. */
const isNumber = (node: Element) =>
  node.tagName === "a" && targetOf(node) !== "" && /^\W*(\w{1,4})?\W*$/.test(textIn(node).trim());

function elementsIn(nodes: RootContent[]): Element[] {
  return nodes.flatMap((node) => (isElement(node) ? [node, ...elementsIn(node.children)] : []));
}

function notesIn(nodes: RootContent[]): Notes {
  const [holders, backs] = [new Map<Element, Element>(), new Set<Element>()];
  const elements = elementsIn(nodes);
  const numbers = elements.filter(isNumber);
  const places = new Map(elements.filter((node) => nameOf(node) !== "").map((node) => [nameOf(node), node]));
  for (const number of numbers) {
    const place = places.get(targetOf(number));
    if (!place || place === number || backs.has(number)) continue;
    const back = [place, ...elementsIn(place.children)].find((node) => numbers.includes(node));
    const holder = back === place ? holderOf(elements, place) : place;
    if (!back || !holder || back === number || elementsIn(holder.children).includes(number)) continue;
    holders.set(number, holder);
    backs.add(back);
  }
  return { holders, backs };
}

/** The innermost block around a link. */
const holderOf = (elements: Element[], link: Element) =>
  elements.findLast(
    (node) => ["p", "li", "div", "dd"].includes(node.tagName) && elementsIn(node.children).includes(link),
  );

function moved(nodes: RootContent[], notes: Notes): RootContent[] {
  const gone = new Set<RootContent>(notes.holders.values());
  return nodes.flatMap((node, at): RootContent[] => {
    if (!isElement(node)) return [node];
    if (gone.has(node) || notes.backs.has(node) || isRuleAbove(nodes.slice(at), gone)) return [];
    const holder = notes.holders.get(node);
    if (!holder) return [{ ...node, children: inside(node, notes) }];
    return [{ type: "element", tagName: noteName, properties: {}, children: inside(holder, notes) }];
  });
}

/** Whether it begins with a line that sets nothing but notes apart. */
function isRuleAbove([rule, ...rest]: RootContent[], gone: ReadonlySet<RootContent>): boolean {
  if (!rule || !isElement(rule, "hr")) return false;
  const next = rest.find((node) => isElement(node) && node.tagName !== "br");
  return (
    next !== undefined &&
    isElement(next) &&
    [next, ...elementsIn(next.children)].some((node) => gone.has(node))
  );
}

const inside = ({ children }: Element, notes: Notes): Element["children"] =>
  moved(children, notes).filter((node) => node.type !== "doctype");
