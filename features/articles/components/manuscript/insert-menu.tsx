import { Menu } from "@base-ui/react/menu";
import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/react";
import { Plus } from "lucide-react";
import { useRef } from "react";
import type { Asks } from "./asks.ts";
import { blockChoices } from "./blocks.ts";
import { toolClass } from "./tool-button.tsx";

/** Every block, for those who would rather point than type. */
export function InsertMenu({ editor, asks }: { editor: Editor; asks: Asks }) {
  const taken = useRef(false);
  return (
    <Menu.Root
      onOpenChange={() => {
        taken.current = false;
      }}
    >
      <Toolbar.Button render={<Menu.Trigger />} className={`${toolClass} px-2`}>
        <Plus size={18} aria-hidden /> Insert
      </Toolbar.Button>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-50">
          <Menu.Popup
            finalFocus={() => !taken.current}
            className="grid max-h-[var(--available-height)] grid-cols-2 gap-x-2 overflow-y-auto rounded-lg border border-line bg-panel p-1 text-sm shadow-xl outline-none"
          >
            {blockChoices.map(({ label, icon: Icon, run }) => (
              <Menu.Item
                key={label}
                onClick={() => {
                  taken.current = true;
                  run(editor, asks);
                }}
                className="flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 data-highlighted:bg-accent-soft"
              >
                <Icon size={16} aria-hidden /> {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
