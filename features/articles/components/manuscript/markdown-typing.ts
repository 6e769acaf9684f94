import { Extension, InputRule, textblockTypeInputRule } from "@tiptap/core";
import { isAllowedUrl } from "#features/document/document.ts";
import { completed } from "./link-address.ts";

/** What those who think in Markdown type, beyond what TipTap's own nodes and marks understand. */
export const MarkdownTyping = Extension.create({
  name: "markdownTyping",
  addInputRules() {
    const { heading, link } = { ...this.editor.schema.nodes, ...this.editor.schema.marks };
    const rules: InputRule[] = [];
    if (heading && "isTextblock" in heading)
      rules.push(textblockTypeInputRule({ find: /^#\s$/, type: heading, getAttributes: { level: 2 } }));
    if (link && "excludes" in link)
      rules.push(
        new InputRule({
          find: /(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)$/,
          handler: ({ state, range, match: [, words = "", address = ""] }) => {
            const href = completed(address);
            if (!isAllowedUrl(href)) return null;
            state.tr.replaceWith(range.from, range.to, state.schema.text(words, [link.create({ href })]));
            state.tr.removeStoredMark(link);
            return undefined;
          },
        }),
      );
    return rules;
  },
});
