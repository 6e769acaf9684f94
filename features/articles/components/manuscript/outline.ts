import type { Node } from "@tiptap/pm/model";

export interface Part {
  readonly level: number;
  readonly words: string;
  readonly at: number;
}

/** The headings of a text, in order. */
export function outlineOf(doc: Node): Part[] {
  const parts: Part[] = [];
  doc.forEach((node, at) => {
    if (node.type.name !== "heading") return;
    parts.push({ level: Number(node.attrs.level), words: node.textContent.trim(), at });
  });
  return parts;
}
