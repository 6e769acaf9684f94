import type { Editor, JSONContent } from "@tiptap/core";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";

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
  const after = from + node.nodeSize;
  const writable = !node.isAtom;
  if (!writable && !tr.doc.resolve(after).nodeAfter?.isTextblock) {
    const paragraph = node.type.schema.nodes.paragraph?.create();
    if (paragraph) tr.insert(after, paragraph);
  }
  tr.setSelection(TextSelection.near(tr.doc.resolve(writable ? from + 1 : after), 1));
}
