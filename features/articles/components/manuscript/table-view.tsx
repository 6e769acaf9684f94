import { NodeViewContent, type NodeViewProps, NodeViewWrapper, useEditorState } from "@tiptap/react";
import {
  AlignCenter,
  AlignLeft,
  AlignRight,
  BetweenHorizontalEnd,
  BetweenVerticalEnd,
  type LucideIcon,
  Trash2,
} from "lucide-react";
import { Button } from "#components/button.tsx";
import { addColumn, addRow, alignColumn, cellAt, removeColumn, removeRow } from "./table-commands.ts";

const tools: readonly (readonly [string, LucideIcon, (editor: NodeViewProps["editor"]) => void])[] = [
  ["Add a row", BetweenVerticalEnd, addRow],
  ["Add a column", BetweenHorizontalEnd, addColumn],
  ["Align at the start", AlignLeft, (editor) => alignColumn(editor, "start")],
  ["Align in the middle", AlignCenter, (editor) => alignColumn(editor, "center")],
  ["Align at the end", AlignRight, (editor) => alignColumn(editor, "end")],
];

/** A table while it is being edited: its cells, its tools, and its caption in a field. */
export function TableView({ editor, node, getPos, updateAttributes }: NodeViewProps) {
  const isHere = useEditorState({
    editor,
    selector: ({ editor: { state } }) => cellAt(state)?.at === getPos(),
  });
  return (
    <NodeViewWrapper className="grid gap-2">
      <div className="overflow-x-auto">
        <table data-align={node.attrs.align.join(" ")}>
          <NodeViewContent<"tbody"> as="tbody" />
        </table>
      </div>
      <div className="grid gap-2 font-sans text-sm sm:flex sm:items-center" contentEditable={false}>
        <input
          aria-label="Caption of the table"
          value={String(node.attrs.caption)}
          placeholder="Caption: what the table shows"
          onChange={(event) => updateAttributes({ caption: event.target.value })}
          className="min-w-0 flex-1 rounded border border-edge bg-panel px-2 py-1"
        />
        <div className={`flex flex-wrap ${isHere ? "" : "sm:invisible"}`}>
          {tools.map(([label, Icon, run]) => (
            <button
              key={label}
              type="button"
              title={label}
              aria-label={label}
              onClick={() => run(editor)}
              className="grid size-9 place-items-center rounded-md hover:bg-sunken"
            >
              <Icon size={16} aria-hidden />
            </button>
          ))}
          <Button look="quiet" onClick={() => removeRow(editor)}>
            <Trash2 size={16} aria-hidden /> Row
          </Button>
          <Button look="quiet" onClick={() => removeColumn(editor)}>
            <Trash2 size={16} aria-hidden /> Column
          </Button>
        </div>
      </div>
    </NodeViewWrapper>
  );
}
