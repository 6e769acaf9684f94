import type { FootnoteDefinition, PhrasingContent, Definition as Place, RootContent } from "mdast";
import { type Inline, isAllowedUrl, type Mark } from "./document.ts";
import { meant } from "./markdown-syntax.ts";
import { withFreeSpaces, withoutEdges } from "./runs.ts";

/** What the lines of one text refer to, and what could not be kept of them. */
export interface Reading {
  readonly source: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly problems: string[];
}

/** A line of Markdown as a line of ours. */
export function lineOf(nodes: PhrasingContent[], reading: Reading): Inline[] {
  return withFreeSpaces(inlineOf(nodes, reading));
}

function inlineOf(nodes: PhrasingContent[], reading: Reading, marks: Mark[] = []): Inline[] {
  return enclosed(nodes.flatMap(partsOf)).flatMap((part) => read(part, reading, marks));
}

type Sign = { sign: "[" } | { sign: "]"; mark?: Mark | undefined; raw: string };
type Span = { span: Part[]; mark: Mark };
type Part = PhrasingContent | Span;

const signs = /(\[)|\](?:\{(sub|sup|lang=[a-z]{2,3}(?:-[a-z0-9]{2,8})*)\})?/gi;

function partsOf(node: PhrasingContent): (PhrasingContent | Sign)[] {
  if (node.type !== "text") return [node];
  const parts: (PhrasingContent | Sign)[] = [];
  let at = 0;
  for (const found of node.value.matchAll(signs)) {
    parts.push({ type: "text", value: node.value.slice(at, found.index) });
    parts.push(found[1] ? { sign: "[" } : { sign: "]", mark: markOf(found[2]), raw: found[0] });
    at = found.index + found[0].length;
  }
  return [...parts, { type: "text", value: node.value.slice(at) }];
}

function markOf(words: string | undefined): Mark | undefined {
  if (words === undefined) return undefined;
  const name = words.toLowerCase();
  if (name === "sub" || name === "sup") return { type: name };
  return { type: "language", attrs: { lang: words.slice("lang=".length) } };
}

/** [Words]{lang=fr}: what stands between brackets becomes one part, and brackets without braces stay words. */
function enclosed(parts: (PhrasingContent | Sign)[]): Part[] {
  const levels: Part[][] = [[]];
  const innermost = () => levels.at(-1) ?? [];
  const giveUp = () => {
    const inside = levels.pop() ?? [];
    innermost().push({ type: "text", value: "[" }, ...inside);
  };
  for (const part of parts) {
    if (!("sign" in part)) innermost().push(part);
    else if (part.sign === "[") levels.push([]);
    else if (levels.length > 1 && part.mark) {
      const span = levels.pop() ?? [];
      innermost().push({ span, mark: part.mark });
    } else {
      if (levels.length > 1) giveUp();
      innermost().push({ type: "text", value: part.raw });
    }
  }
  while (levels.length > 1) giveUp();
  return innermost();
}

function read(part: Part, reading: Reading, marks: Mark[]): Inline[] {
  if ("span" in part) {
    return part.span.flatMap((inner) => read(inner, reading, withMark(marks, part.mark)));
  }
  const inside = (mark: Mark, nodes: PhrasingContent[]) => inlineOf(nodes, reading, withMark(marks, mark));
  switch (part.type) {
    case "text":
      return words(part.value.replace(/\s*\n\s*/g, " "), marks);
    case "inlineCode":
      return words(part.value.replace(/\s*\n\s*/g, " "), withMark(marks, { type: "code" }));
    case "strong":
      return inside({ type: "bold" }, part.children);
    case "emphasis":
      return inside({ type: "italic" }, part.children);
    case "delete":
      return inside({ type: "strike" }, part.children);
    case "break":
      return [{ type: "hardBreak" }];
    case "link":
      return linked(part.url, part.children, reading, marks);
    case "linkReference":
      return linked(reading.places.get(part.identifier)?.url ?? "", part.children, reading, marks);
    case "footnoteReference":
      return footnote(part.identifier, reading);
    case "image":
    case "imageReference":
      reading.problems.push(`A picture stands in the middle of a line: “${meant(part.alt ?? "")}”.`);
      return words(part.alt ?? "", marks);
    default:
      return "value" in part ? words(part.value, marks) : [];
  }
}

function words(text: string, marks: Mark[]): Inline[] {
  return [{ type: "text", text: meant(text), ...(marks.length > 0 && { marks }) }];
}

/** The outer of two marks of one kind gives way to the inner one. */
function withMark(marks: Mark[], mark: Mark): Mark[] {
  return [...marks.filter(({ type }) => type !== mark.type), mark];
}

function linked(url: string, nodes: PhrasingContent[], reading: Reading, marks: Mark[]): Inline[] {
  const href = meant(url);
  if (isAllowedUrl(href)) return inlineOf(nodes, reading, withMark(marks, { type: "link", attrs: { href } }));
  reading.problems.push(`The link “${href.slice(0, 80)}” cannot be used.`);
  return inlineOf(nodes, reading, marks);
}

/** The paragraphs of a footnote are lines of one note; notes within notes are left to the text. */
function footnote(identifier: string, reading: Reading): Inline[] {
  const lines = (reading.notes.get(identifier)?.children ?? []).flatMap(paragraphsIn);
  const content = lines.flatMap((line, at) => [
    ...(at > 0 ? [{ type: "hardBreak" as const }] : []),
    ...lineOf(line, { ...reading, notes: new Map() }).filter((node) => node.type !== "footnote"),
  ]);
  const whole = withoutEdges(content);
  return whole.length > 0 ? [{ type: "footnote", content: whole }] : [];
}

function paragraphsIn(node: RootContent): PhrasingContent[][] {
  if (node.type === "paragraph" || node.type === "heading") return [node.children];
  if (node.type === "code") return [[{ type: "inlineCode", value: node.value }]];
  return "children" in node ? node.children.flatMap(paragraphsIn) : [];
}
