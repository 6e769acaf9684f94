import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { stepCell } from "./table-commands.ts";
import { TableView } from "./table-view.tsx";

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  addAttributes: () => ({
    caption: {
      default: "",
      parseHTML: (element) => element.querySelector("caption")?.textContent ?? "",
      rendered: false,
    },
    align: { default: [], parseHTML: () => [], rendered: false },
  }),
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
  addNodeView: () => ReactNodeViewRenderer(TableView),
});

const TableRow = Node.create({
  name: "tableRow",
  content: "tableCell+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

/** Enter begins a line in the cell: rows and columns are not made by splitting. */
const TableCell = Node.create({
  name: "tableCell",
  content: "inline*",
  isolating: true,
  parseHTML: () => [{ tag: "td" }, { tag: "th" }],
  renderHTML: () => ["td", 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => editor.isActive(this.name) && editor.commands.setHardBreak(),
      Tab: ({ editor }) => stepCell(editor, 1),
      "Shift-Tab": ({ editor }) => stepCell(editor, -1),
    };
  },
});

export const tableNodes = [Table, TableRow, TableCell];
