import type { JSONContent } from "@tiptap/core";
import type { Draft } from "./draft.ts";

const text = (value: unknown) => (typeof value === "string" ? value : "");

function inline({ type, text: words = "", content = [] }: JSONContent): string {
  return type === "hardBreak" ? " " : words + content.map(inline).join("");
}

/** A block that holds words, or several that stand in a frame; of a picture its words. */
function blocks(node: JSONContent): string[] {
  const { type, content = [], attrs = {} } = node;
  if (type === "figure") {
    const words = [attrs.alt, attrs.caption, attrs.credit].map(text).filter((part) => part !== "");
    return [`Picture: ${words.join(", ") || "not described"}`];
  }
  if (type === "embed") return [text(attrs.url)];
  const isLine = content.every(
    (inner) => inner.type === "text" || inner.type === "hardBreak" || inner.type === "footnote",
  );
  return isLine ? [inline(node)] : content.flatMap(blocks);
}

/** Everything that there is to read in a draft, line by line. */
export function linesOf({ headline, standfirst, body }: Draft): string[] {
  const lines = [headline, standfirst, ...(body.content ?? []).flatMap(blocks)];
  return lines.filter((line) => line.trim() !== "");
}
