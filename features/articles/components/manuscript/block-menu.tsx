import { Menu } from "@base-ui/react/menu";
import type { Editor } from "@tiptap/react";
import { type RefObject, useRef } from "react";
import { blockVerbs } from "./block-verbs.ts";
import { Keys } from "./keys.tsx";

interface BlockMenuProps {
  readonly editor: Editor;
  /** Before anything is done, for whoever has to say first which block is meant. */
  readonly onBefore?: () => void;
  /** Beside what it opens, where that is no trigger of a menu. */
  readonly anchor?: RefObject<Element | null>;
}

/** What can be done with a block, each with the keys that do it too. */
export function BlockMenuPopup({ editor, onBefore, anchor }: BlockMenuProps) {
  const taken = useRef(false);
  const press = (run: (editor: Editor) => boolean) => {
    taken.current = true;
    onBefore?.();
    run(editor);
  };
  return (
    <Menu.Portal>
      <Menu.Positioner {...(anchor && { anchor })} sideOffset={6} align="start" className="z-50">
        <Menu.Popup
          finalFocus={() => {
            const back = taken.current ? editor.view.dom : true;
            taken.current = false;
            return back;
          }}
          className="min-w-56 rounded-lg border border-line bg-panel p-1 text-sm shadow-xl outline-none"
        >
          {blockVerbs.map(({ label, icon: Icon, key, run }) => (
            <Menu.Item
              key={key}
              onClick={() => press(run)}
              className={`flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 data-highlighted:bg-accent-soft ${label === "Delete" ? "text-danger data-highlighted:bg-danger-soft" : ""}`}
            >
              <Icon size={16} aria-hidden /> {label}
              <Keys of={key} />
            </Menu.Item>
          ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
