import type { PhrasingContent } from "mdast";
import type { Footnote, Inline, Mark } from "./document.ts";
import { onOneLine, withFreeSpaces, withoutEdges } from "./runs.ts";

export interface Writing {
  /** The notes met so far: their definitions stand at the end. */
  readonly notes: Footnote[];
}

/** A line of ours as a line of Markdown; in headings and cells it cannot be broken. */
export function phrasing(nodes: Inline[], writing: Writing, form?: "one line"): PhrasingContent[] {
  return enclosed(withFreeSpaces(form ? onOneLine(nodes) : withoutEdges(nodes)), order, writing);
}

const order: Mark["type"][] = ["language", "link", "bold", "italic", "strike", "sub", "sup"];

/** Marks from the outside in: neighbours that share one stand in it together. */
function enclosed(nodes: Inline[], marks: Mark["type"][], writing: Writing): PhrasingContent[] {
  const [type, ...inner] = marks;
  if (type === undefined) return nodes.flatMap((node) => leaf(node, writing));
  return runs(nodes, type).flatMap(({ mark, nodes: run }) => {
    const children = enclosed(run, inner, writing);
    return mark === undefined ? children : [wrapped(mark, children)];
  });
}

interface Run {
  readonly mark: Mark | undefined;
  readonly nodes: Inline[];
}

function runs(nodes: Inline[], type: Mark["type"]): Run[] {
  const found: Run[] = [];
  for (const node of nodes) {
    const mark = node.type === "text" ? node.marks?.find((each) => each.type === type) : undefined;
    const last = found.at(-1);
    if (last && JSON.stringify(last.mark) === JSON.stringify(mark)) last.nodes.push(node);
    else found.push({ mark, nodes: [node] });
  }
  return found;
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type) {
    case "language":
      return { type: "span", attribute: `lang=${mark.attrs.lang}`, children };
    case "link":
      return { type: "link", url: mark.attrs.href, children };
    case "bold":
      return { type: "strong", children };
    case "italic":
      return { type: "emphasis", children };
    case "strike":
      return { type: "delete", children };
    default:
      return { type: "span", attribute: mark.type, children };
  }
}

function leaf(node: Inline, writing: Writing): PhrasingContent[] {
  if (node.type === "hardBreak") return [{ type: "break" }];
  if (node.type === "footnote") return reference(node, writing);
  const value = node.text.replace(/\s*\n\s*/g, " ");
  return [{ type: node.marks?.some(({ type }) => type === "code") ? "inlineCode" : "text", value }];
}

function reference(note: Footnote, { notes }: Writing): PhrasingContent[] {
  const number = `${notes.push(note)}`;
  return [{ type: "footnoteReference", identifier: number, label: number }];
}
