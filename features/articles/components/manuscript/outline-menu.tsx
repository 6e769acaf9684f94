import { Menu } from "@base-ui/react/menu";
import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/react";
import { ListTree } from "lucide-react";
import { useState } from "react";
import { outlineOf, type Part } from "./outline.ts";
import { toolClass } from "./tool-button.tsx";

const indent = ["", "", "", "ps-6", "ps-10"];

/** The headings of the text: a press leads there. */
export function OutlineMenu({ editor }: { editor: Editor }) {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [gone, setGone] = useState(false);
  const go = ({ at, words }: Part) => {
    setGone(true);
    editor
      .chain()
      .setTextSelection(at + 1 + words.length)
      .scrollIntoView()
      .focus()
      .run();
  };
  const open = (isOpen: boolean) => {
    if (!isOpen) return;
    setGone(false);
    setParts(outlineOf(editor.state.doc));
  };
  return (
    <Menu.Root onOpenChange={open}>
      <Toolbar.Button render={<Menu.Trigger />} aria-label="Outline" title="Outline" className={toolClass}>
        <ListTree size={18} aria-hidden />
      </Toolbar.Button>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-50">
          <Menu.Popup
            finalFocus={() => (gone ? editor.view.dom : true)}
            className="max-h-[var(--available-height)] w-72 overflow-y-auto rounded-lg border border-line bg-panel p-1 text-sm shadow-xl outline-none"
          >
            {parts.length === 0 ? (
              <p className="px-3 py-2 text-muted">
                The headings of the story will stand here. Begin a line with ## to write one.
              </p>
            ) : null}
            {parts.map((part) => (
              <Menu.Item
                key={part.at}
                onClick={() => go(part)}
                className={`cursor-pointer truncate rounded-md px-3 py-1.5 data-highlighted:bg-accent-soft ${indent[part.level] ?? ""} ${part.level === 2 ? "font-medium" : ""}`}
              >
                {part.words || "No words yet"}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
