import { Mark } from "@tiptap/core";
import { Code } from "@tiptap/extension-code";
import { directionOf } from "#lib/language.ts";

/** Code may be a link, or bold, as in features/document. */
const CodeMark = Code.extend({ excludes: "" });

const Sub = Mark.create({
  name: "sub",
  parseHTML: () => [{ tag: "sub" }],
  renderHTML: () => ["sub", 0],
});

const Sup = Mark.create({
  name: "sup",
  parseHTML: () => [{ tag: "sup" }],
  renderHTML: () => ["sup", 0],
});

/** A passage in another language than the article. */
const Language = Mark.create({
  name: "language",
  addAttributes: () => ({ lang: { default: "en", parseHTML: (element) => element.getAttribute("lang") } }),
  parseHTML: () => [{ tag: "span[data-language]" }],
  renderHTML: ({ mark }) => {
    const lang = String(mark.attrs.lang);
    return ["span", { "data-language": "", lang, dir: directionOf(lang), title: lang }, 0];
  },
});

export const marks = [CodeMark, Sub, Sup, Language];
