import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";

/** A table while it is being edited: its cells, and its caption in a field. */
export function TableView({ node, updateAttributes }: NodeViewProps) {
  return (
    <NodeViewWrapper className="grid gap-2 overflow-x-auto">
      <table>
        <NodeViewContent<"tbody"> as="tbody" />
      </table>
      <label className="grid gap-1 font-sans text-sm" contentEditable={false}>
        <span className="font-medium">Caption of the table</span>
        <input
          value={String(node.attrs.caption)}
          placeholder="What it shows"
          onChange={(event) => updateAttributes({ caption: event.target.value })}
          className="rounded border border-edge bg-panel px-2 py-1"
        />
      </label>
    </NodeViewWrapper>
  );
}
