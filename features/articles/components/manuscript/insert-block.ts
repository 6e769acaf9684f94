import type { Editor, JSONContent } from "@tiptap/core";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { Selection, type Transaction } from "@tiptap/pm/state";

/** Puts a block where the cursor is: instead of an empty paragraph, otherwise after what holds the cursor. */
export function insertBlock(editor: Editor, block: JSONContent): boolean {
  return editor
    .chain()
    .focus()
    .command(({ tr, state, dispatch }) => {
      const node = state.schema.nodeFromJSON(block);
      const place = placeFor(tr.selection.$to, node);
      if (place && dispatch) put(tr, node, place);
      return place !== undefined;
    })
    .scrollIntoView()
    .run();
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a block can stand that comes to this place of the text. */
export function placeFor($to: ResolvedPos, node: Node): Place | undefined {
  if ($to.parent.type.name === "paragraph" && $to.parent.content.size === 0 && replaces($to, node))
    return { from: $to.before(), to: $to.after() };
  for (let depth = $to.depth; depth >= 0; depth--) {
    const [parent, index] = [$to.node(depth), $to.indexAfter(depth)];
    if (parent.isTextblock || !parent.canReplaceWith(index, index, node.type)) continue;
    const at = depth === $to.depth ? $to.pos : $to.after(depth + 1);
    return { from: at, to: at };
  }
  return undefined;
}

function replaces($to: ResolvedPos, node: Node): boolean {
  const [parent, index] = [$to.node(-1), $to.index(-1)];
  return parent.canReplaceWith(index, index + 1, node.type);
}

/** The cursor goes into what can be written in, and otherwise to the line below. */
function put(tr: Transaction, node: Node, { from, to }: Place): void {
  tr.replaceWith(from, to, node);
  if (node.isAtom) lineBelow(tr, from + node.nodeSize);
  const at = node.isAtom ? from + node.nodeSize : from + 1;
  tr.setSelection(Selection.near(tr.doc.resolve(at), 1));
}

/** What cannot be written in has a line below it to go on in; within a gallery there are no lines. */
export function lineBelow(tr: Transaction, at: number): void {
  const $at = tr.doc.resolve(at);
  const paragraph = tr.doc.type.schema.nodes.paragraph;
  if (!paragraph || $at.nodeAfter?.isTextblock) return;
  if ($at.parent.canReplaceWith($at.index(), $at.index(), paragraph)) tr.insert(at, paragraph.create());
}
