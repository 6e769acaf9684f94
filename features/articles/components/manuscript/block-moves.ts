import type { Command } from "@tiptap/core";
import { Fragment, NodeRange } from "@tiptap/pm/model";
import { NodeSelection, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** What holds blocks that can change places: their order is the writer's. */
const holders = ["doc", "bulletList", "orderedList", "blockquote", "callout", "gallery"];

/** What the selection covers, as whole blocks: the innermost first (an item), then what that stands in (its list). */
function covered({ $from, $to }: Selection): NodeRange[] {
  const innermost = $from.depth - ($from.parent.inlineContent || $from.pos === $to.pos ? 1 : 0);
  const depths = Array.from({ length: innermost + 1 }, (_, at) => innermost - at);
  return depths
    .filter((depth) => $to.pos <= $from.end(depth) && holders.includes($from.node(depth).type.name))
    .map((depth) => new NodeRange($from, $to, depth));
}

/** Changes places with the neighbour. The neighbour is what moves, so the cursor stays where it is in its words. */
export function moveBlocks(direction: "up" | "down"): Command {
  return ({ tr, dispatch }) => {
    const up = direction === "up";
    const range = covered(tr.selection).find(({ parent, startIndex, endIndex }) =>
      up ? startIndex > 0 : endIndex < parent.childCount,
    );
    if (!range) return false;
    const { parent, startIndex, endIndex, start, end } = range;
    const neighbour = parent.child(up ? startIndex - 1 : endIndex);
    if (!dispatch) return true;
    const at = up ? start - neighbour.nodeSize : end;
    tr.delete(at, at + neighbour.nodeSize);
    tr.insert(up ? end - neighbour.nodeSize : start, neighbour);
    tr.scrollIntoView();
    return true;
  };
}

/** The same blocks once more below, with the cursor in the copy. */
export function duplicateBlocks(): Command {
  return ({ tr, dispatch }) => {
    const [range] = covered(tr.selection);
    if (!range) return false;
    if (!dispatch) return true;
    const { start, end } = range;
    const { selection } = tr;
    tr.insert(end, tr.doc.slice(start, end).content);
    tr.setSelection(shifted(tr, selection, end - start));
    tr.scrollIntoView();
    return true;
  };
}

function shifted({ doc }: Transaction, selection: Selection, by: number): Selection {
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, selection.from + by);
  return TextSelection.between(doc.resolve(selection.anchor + by), doc.resolve(selection.head + by));
}

/** Takes the blocks away, and with the last of them what they stood in. */
export function deleteBlocks(): Command {
  return ({ tr, state, dispatch }) => {
    const ranges = covered(tr.selection);
    const range = ranges.find(
      ({ parent, startIndex, endIndex }) => endIndex - startIndex < parent.childCount,
    );
    const whole = range ?? ranges.at(-1);
    if (!whole) return false;
    if (!dispatch) return true;
    const { start, end } = whole;
    const rest = range ? Fragment.empty : Fragment.from(state.schema.nodes.paragraph?.create());
    tr.replaceWith(start, end, rest);
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)), 1));
    tr.scrollIntoView();
    return true;
  };
}
