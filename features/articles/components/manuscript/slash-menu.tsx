import { type Editor, useEditorState } from "@tiptap/react";
import { useLayoutEffect, useRef } from "react";
import type { Asks } from "./asks.ts";
import { besideCursor } from "./beside-cursor.ts";
import type { BlockChoice } from "./blocks.ts";
import { moveSlash, slashIn, slashListId, slashOptionId, takeBlock } from "./slash.ts";

interface OptionProps {
  readonly block: BlockChoice;
  readonly index: number;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
}

function Option({ block: { icon: Icon, label, hint }, index, active, onPoint, onTake }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={element}
      id={slashOptionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={onPoint}
      // The text keeps the focus: a press is taken before it could leave.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
      onKeyDown={undefined}
      className="flex cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 aria-selected:bg-accent-soft"
    >
      <span className="grid size-8 shrink-0 place-items-center rounded border border-line bg-panel">
        <Icon size={16} aria-hidden />
      </span>
      <span className="grid leading-tight">
        <span className="font-medium">{label}</span>
        <span className="text-xs text-muted">{hint}</span>
      </span>
    </div>
  );
}

/** The blocks to choose from, beside a line that begins with "/". */
export function SlashMenu({ editor, asks }: { editor: Editor; asks: Asks }) {
  const slash = useEditorState({ editor, selector: ({ editor: { state } }) => slashIn(state) });
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (slash && list.current) besideCursor(editor, slash.from, list.current);
  }, [editor, slash]);
  if (!slash) return null;
  return (
    <div
      ref={list}
      id={slashListId}
      role="listbox"
      aria-label="Blocks"
      className="absolute z-20 max-h-80 w-72 max-w-[90vw] overflow-y-auto rounded-lg border border-line bg-panel p-1 font-sans text-sm shadow-xl"
    >
      {slash.choices.map((block, index) => (
        <Option
          key={block.label}
          block={block}
          index={index}
          active={index === slash.active}
          onPoint={() => index === slash.active || editor.view.dispatch(moveSlash(editor.state.tr, index))}
          onTake={() => takeBlock(editor, asks, block)}
        />
      ))}
    </div>
  );
}
