import type { Editor } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";

interface Cell {
  readonly table: Node;
  /** Where the table begins in the text. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/** The cell in which the cursor stands. */
export function cellAt({ selection: { $from } }: EditorState): Cell | undefined {
  for (let depth = $from.depth; depth > 1; depth--) {
    if ($from.node(depth).type.name !== "tableCell") continue;
    const table = $from.node(depth - 2);
    return {
      table,
      at: $from.before(depth - 2),
      row: $from.index(depth - 2),
      column: $from.index(depth - 1),
    };
  }
  return undefined;
}

const rowsOf = (table: Node): Node[][] => table.children.map((row) => [...row.children]);
const alignOf = (table: Node): string[] =>
  rowsOf(table)[0]?.map((_, at) => String(table.attrs.align[at] ?? "start")) ?? [];

interface Change {
  readonly rows: Node[][];
  readonly align: string[];
  readonly row: number;
  readonly column: number;
}

/** Puts the changed table in the place of the old one, with the cursor in a cell of it. */
function change(editor: Editor, make: (cell: Cell, empty: () => Node) => Change): boolean {
  const cell = cellAt(editor.state);
  const { tableCell, tableRow } = editor.schema.nodes;
  if (!cell || !tableCell || !tableRow) return false;
  const { rows, align, row, column } = make(cell, () => tableCell.create());
  const tr = editor.state.tr;
  const content = Fragment.from(rows.map((cells) => tableRow.create(null, cells)));
  const table = cell.table.type.create({ ...cell.table.attrs, align }, content);
  tr.replaceWith(cell.at, cell.at + cell.table.nodeSize, table);
  tr.setSelection(TextSelection.near(tr.doc.resolve(startOf(table, cell.at, row, column))));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
  return true;
}

function startOf(table: Node, at: number, row: number, column: number): number {
  const above = table.children.slice(0, row).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const before = table.child(row).children.slice(0, column);
  return at + 3 + above + before.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

export function addRow(editor: Editor): boolean {
  return change(editor, ({ table, row, column }, empty) => {
    const rows = rowsOf(table);
    rows.splice(row + 1, 0, alignOf(table).map(empty));
    return { rows, align: alignOf(table), row: row + 1, column };
  });
}

export function addColumn(editor: Editor): boolean {
  return change(editor, ({ table, row, column }, empty) => ({
    rows: rowsOf(table).map((cells) => cells.toSpliced(column + 1, 0, empty())),
    align: alignOf(table).toSpliced(column + 1, 0, "start"),
    row,
    column: column + 1,
  }));
}

/** Takes the row away, and the table with its last row. */
export function removeRow(editor: Editor): boolean {
  if (cellAt(editor.state)?.table.childCount === 1) return editor.commands.deleteNode("table");
  return change(editor, ({ table, row, column }) => ({
    rows: rowsOf(table).toSpliced(row, 1),
    align: alignOf(table),
    row: Math.max(0, row - 1),
    column,
  }));
}

export function removeColumn(editor: Editor): boolean {
  if (cellAt(editor.state)?.table.firstChild?.childCount === 1) return editor.commands.deleteNode("table");
  return change(editor, ({ table, row, column }) => ({
    rows: rowsOf(table).map((cells) => cells.toSpliced(column, 1)),
    align: alignOf(table).toSpliced(column, 1),
    row,
    column: Math.max(0, column - 1),
  }));
}

export function alignColumn(editor: Editor, side: "start" | "center" | "end"): boolean {
  return change(editor, ({ table, row, column }) => ({
    rows: rowsOf(table),
    align: alignOf(table).with(column, side),
    row,
    column,
  }));
}

/** To the next cell or the one before; beyond the last one a row is added. */
export function stepCell(editor: Editor, step: 1 | -1): boolean {
  const cell = cellAt(editor.state);
  if (!cell) return false;
  const columns = cell.table.child(cell.row).childCount;
  const to = cell.row * columns + cell.column + step;
  if (to < 0) return true;
  if (to >= cell.table.childCount * columns) {
    addRow(editor);
    const added = cellAt(editor.state);
    return added ? goTo(editor, added, added.row, 0) : true;
  }
  return goTo(editor, cell, Math.floor(to / columns), to % columns);
}

function goTo(editor: Editor, { table, at }: Cell, row: number, column: number): boolean {
  return editor
    .chain()
    .setTextSelection(startOf(table, at, row, column))
    .scrollIntoView()
    .run();
}
