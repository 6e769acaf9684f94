import { Menu } from "@base-ui/react/menu";
import { NodeSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { GripVertical } from "lucide-react";
import { type DragEvent, type RefObject, useEffect, useRef, useState } from "react";
import { BlockMenuPopup } from "./block-menu.tsx";

interface Pointed {
  readonly block: Element;
  readonly top: number;
}

/** The block beside which the pointer is, also when it is in the margin. */
function pointedAt(editor: Editor, frame: HTMLElement, y: number): Pointed | undefined {
  const text = editor.view.dom.getBoundingClientRect();
  const under = document.elementFromPoint(text.left + text.width / 2, y);
  const block = [...editor.view.dom.children].find((child) => under !== null && child.contains(under));
  if (!block) return undefined;
  return { block, top: block.getBoundingClientRect().top - frame.getBoundingClientRect().top };
}

function usePointed(editor: Editor, frame: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => {
    const element = frame.current;
    let asked = 0;
    const move = ({ clientY, pointerType }: PointerEvent) => {
      cancelAnimationFrame(asked);
      if (pointerType !== "mouse" || !element) return;
      asked = requestAnimationFrame(() => {
        const found = pointedAt(editor, element, clientY);
        setPointed((known) => (known?.block === found?.block && known?.top === found?.top ? known : found));
      });
    };
    const hide = () => setPointed(undefined);
    element?.addEventListener("pointermove", move);
    element?.addEventListener("pointerleave", hide);
    editor.on("update", hide);
    return () => {
      cancelAnimationFrame(asked);
      element?.removeEventListener("pointermove", move);
      element?.removeEventListener("pointerleave", hide);
      editor.off("update", hide);
    };
  }, [editor, frame]);
  return pointed;
}

/** Selects the block as one thing. */
function take(editor: Editor, block: Element): void {
  const { state, view } = editor;
  const at = state.doc.resolve(view.posAtDOM(block, 0));
  const from = at.depth > 0 ? at.before(1) : at.pos;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, from)));
}

function lift(editor: Editor, block: Element, { dataTransfer }: DragEvent): void {
  take(editor, block);
  const { view } = editor;
  const slice = view.state.selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  dataTransfer.clearData();
  dataTransfer.setData("text/html", dom.innerHTML);
  dataTransfer.setData("text/plain", text);
  dataTransfer.effectAllowed = "copyMove";
  dataTransfer.setDragImage(block, 0, 0);
  view.dragging = { slice, move: true };
}

/** A grip beside the block under the pointer: it drags, and a press opens what else can be done with the block. */
export function BlockHandle({ editor, frame }: { editor: Editor; frame: RefObject<HTMLElement | null> }) {
  const pointed = usePointed(editor, frame);
  const [open, setOpen] = useState<Pointed>();
  const shown = open ?? pointed;
  const button = useRef<HTMLButtonElement>(null);
  if (!shown) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        draggable
        tabIndex={-1}
        aria-label="Move or change this block"
        title="Drag to move, press for more"
        onDragStart={(event) => lift(editor, shown.block, event)}
        onDragEnd={() => {
          editor.view.dragging = null;
        }}
        onClick={() => setOpen(shown)}
        style={{ top: shown.top }}
        className="absolute start-1 hidden h-8 w-6 cursor-grab items-center justify-center rounded text-muted hover:bg-sunken hover:text-ink sm:flex"
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <Menu.Root open={open !== undefined} onOpenChange={(next) => next || setOpen(undefined)}>
        <BlockMenuPopup editor={editor} anchor={button} onBefore={() => take(editor, shown.block)} />
      </Menu.Root>
    </>
  );
}
