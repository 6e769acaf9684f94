import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { codeLanguages } from "#features/document/code-languages.ts";

/** Code while it is being edited, with its language in a corner. */
export function CodeView({ node, updateAttributes }: NodeViewProps) {
  const language = String(node.attrs.language ?? "");
  const isOther = language !== "" && !codeLanguages.some((name) => name === language);
  return (
    <NodeViewWrapper className="relative">
      <select
        contentEditable={false}
        aria-label="Language of the code"
        value={language}
        onChange={(event) => updateAttributes({ language: event.target.value || null })}
        className="absolute end-2 top-2 rounded border border-line bg-panel px-1.5 py-1 font-sans text-xs text-muted"
      >
        <option value="">Plain text</option>
        {isOther ? <option>{language}</option> : null}
        {codeLanguages.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <pre dir="ltr" spellCheck={false}>
        <NodeViewContent<"code"> as="code" />
      </pre>
    </NodeViewWrapper>
  );
}
