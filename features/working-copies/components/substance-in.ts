import type { JSONContent } from "@tiptap/core";
import type { Draft } from "./draft.ts";

function has(node: JSONContent, what: (node: JSONContent) => boolean): boolean {
  return what(node) || (node.content ?? []).some((inner) => has(inner, what));
}

const isText = ({ text = "" }: JSONContent) => /[\p{L}\p{N}]/u.test(text);

interface Described {
  readonly alt?: unknown;
  readonly decorative?: unknown;
}

function isUndescribed({ alt, decorative }: Described): boolean {
  return decorative !== true && (typeof alt !== "string" || alt.trim() === "");
}

/**
 * What there is to publish of a text that is being written: the same answer as `substanceOf` gives of a whole document,
 * without reading all of it at every key that is pressed. Of the words it says only whether there are any.
 */
export function substanceIn({ body, hero }: Pick<Draft, "body" | "hero">) {
  const inBody = () => has(body, ({ type, attrs = {} }) => type === "figure" && isUndescribed(attrs));
  const undescribed = hero && isUndescribed(hero) ? "hero" : inBody() ? "body" : undefined;
  return { words: has(body, isText) ? 1 : 0, undescribed } as const;
}
