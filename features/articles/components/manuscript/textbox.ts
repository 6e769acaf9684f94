import type { EditorState } from "@tiptap/pm/state";
import { slashIn, slashListId, slashOptionId } from "./slash.ts";

const always = {
  class: "manuscript min-h-[50vh] px-1 py-6",
  "aria-label": "Text of the article",
};

/** How the text is announced: a text of many lines, and while a list is open at the cursor, a box that opens it. */
export function textboxAttributes(state: EditorState): Record<string, string> {
  const slash = slashIn(state);
  if (!slash) return { ...always, role: "textbox", "aria-multiline": "true" };
  return {
    ...always,
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "true",
    "aria-controls": slashListId,
    "aria-activedescendant": slashOptionId(slash.active),
  };
}
