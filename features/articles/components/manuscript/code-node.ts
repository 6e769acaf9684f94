import CodeBlock from "@tiptap/extension-code-block";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { CodeView } from "./code-view.tsx";

/** A piece of code, and the language it is in. */
export const CodeNode = CodeBlock.extend({
  addNodeView: () => ReactNodeViewRenderer(CodeView),
});
