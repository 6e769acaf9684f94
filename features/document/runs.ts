import type { CodeBlock, DocumentNode, Inline, Mark } from "./document.ts";

/** Neighbours in one language, and within these neighbours that share a link, are one element, whatever other marks they carry. */
export function runsBy<N extends DocumentNode>(nodes: N[], of: (node: N) => string | undefined) {
  const runs: { value: string | undefined; nodes: N[] }[] = [];
  for (const node of nodes) {
    const value = of(node);
    const last = runs.at(-1);
    if (last && last.value === value) last.nodes.push(node);
    else runs.push({ value, nodes: [node] });
  }
  return runs;
}

export function languageOf(node: DocumentNode): string | undefined {
  const mark = marksOf(node).find(({ type }) => type === "language");
  return mark?.type === "language" ? mark.attrs.lang : undefined;
}

export function hrefOf(node: DocumentNode): string | undefined {
  const mark = marksOf(node).find(({ type }) => type === "link");
  return mark?.type === "link" ? mark.attrs.href : undefined;
}

const marksOf = (node: DocumentNode): Mark[] => (node.type === "text" ? (node.marks ?? []) : []);

/** The one language of a whole line, which is then the language of its element. */
export function languageOfAll(nodes: DocumentNode[]): string | undefined {
  const [first, ...others] = runsBy(nodes, languageOf);
  return others.length === 0 ? first?.value : undefined;
}

/** The order in which the marks of a text enclose it, from the outside in. */
export const enclosing = ["bold", "italic", "strike", "sub", "sup", "code"] as const;

/** The pieces of a code block that have a colour of their own; none if the colours are of other words. */
export function codePieces({ attrs, content }: CodeBlock): { kind: string; text: string }[] {
  const text = content.map((node) => node.text).join("");
  const pieces: { kind: string; text: string }[] = [];
  let at = 0;
  for (const [kind, length] of attrs.highlight?.pieces ?? []) {
    pieces.push({ kind: /^[a-z]*$/.test(kind) ? kind : "", text: text.slice(at, at + length) });
    at += length;
  }
  return at === text.length ? pieces : [{ kind: "", text }];
}

/** A break at the beginning or the end of a line breaks nothing. */
export function withoutEdges<N extends Inline>(nodes: N[]): N[] {
  const isBreak = (node: N | undefined) => node?.type === "hardBreak";
  let [from, to] = [0, nodes.length];
  while (from < to && isBreak(nodes[from])) from += 1;
  while (to > from && isBreak(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}

/** Marks whose signs in Markdown hold to a word. */
const bound = new Set<Mark["type"]>(["bold", "italic", "strike"]);

/** Spaces at the ends of what such marks enclose stand outside of them, where nobody can tell the difference. */
export function withFreeSpaces(nodes: Inline[]): Inline[] {
  const freed = nodes.flatMap((node, at) => spacesApart(node, nodes[at - 1], nodes[at + 1]));
  // A space that stood between two may stand at an end now.
  return JSON.stringify(freed) === JSON.stringify(nodes) ? nodes : withFreeSpaces(freed);
}

function spacesApart(node: Inline, previous: Inline | undefined, next: Inline | undefined): Inline[] {
  if (node.type !== "text" || !marksOf(node).some(({ type }) => bound.has(type))) return [node];
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(node.text) ?? [];
  const beside = (...neighbours: (Inline | undefined)[]) =>
    marksOf(node).filter((mark) =>
      neighbours.every((one) => !bound.has(mark.type) || goesOn(mark, node, one)),
    );
  if (words === "") return [{ ...node, marks: beside(previous, next) }];
  const parts = [
    { ...node, text: before, marks: beside(previous) },
    { ...node, text: words },
    { ...node, text: after, marks: beside(next) },
  ];
  return parts.filter(({ text }) => text !== "");
}

/** What a mark encloses goes on, and no link or language ends in between. */
function goesOn(mark: Mark, node: Inline, neighbour: Inline | undefined): boolean {
  if (neighbour === undefined || !marksOf(neighbour).some(({ type }) => type === mark.type)) return false;
  return hrefOf(node) === hrefOf(neighbour) && languageOf(node) === languageOf(neighbour);
}

/** The words of what cannot have two lines: a heading, a cell. */
export function onOneLine(nodes: Inline[]): Inline[] {
  return nodes.map((node) => (node.type === "hardBreak" ? { type: "text", text: " " } : node));
}
