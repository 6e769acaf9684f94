import { Menu } from "@base-ui/react/menu";
import { Toolbar } from "@base-ui/react/toolbar";
import { type Editor, useEditorState } from "@tiptap/react";
import { CaseSensitive, Check, Languages } from "lucide-react";
import { useRef } from "react";
import type { Asks } from "./asks.ts";
import { Keys } from "./keys.tsx";
import { toolClass } from "./tool-button.tsx";
import { rareTools } from "./tools.ts";

const item = "flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 data-highlighted:bg-accent-soft";

/** What words can be besides bold and italic, and the language that they are in. */
export function StylesMenu({ editor, asks }: { editor: Editor; asks: Asks }) {
  /** Where the focus goes when the menu closes: back to it, into the text, or to the window that opens. */
  const next = useRef<boolean | HTMLElement>(true);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => rareTools.map((tool) => tool.active?.(current) ?? false),
  });
  const take = (to: false | HTMLElement, run: () => void) => () => {
    next.current = to;
    run();
  };
  return (
    <Menu.Root
      onOpenChange={() => {
        next.current = true;
      }}
    >
      <Toolbar.Button
        render={<Menu.Trigger />}
        aria-label="More styles"
        title="More styles"
        className={`${toolClass} ${active.includes(true) ? "bg-accent-soft text-accent" : ""}`}
      >
        <CaseSensitive size={18} aria-hidden />
      </Toolbar.Button>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-50">
          <Menu.Popup
            finalFocus={() => next.current}
            className="min-w-56 rounded-lg border border-line bg-panel p-1 text-sm shadow-xl outline-none"
          >
            {rareTools.map(({ label, icon: Icon, shortcut, run }, at) => (
              <Menu.CheckboxItem
                key={label}
                checked={active[at] ?? false}
                closeOnClick
                onCheckedChange={take(editor.view.dom, () => run(editor))}
                className={item}
              >
                <Icon size={16} aria-hidden /> {label}
                <span className="ml-auto flex items-center gap-2">
                  {shortcut ? <Keys of={shortcut} /> : null}
                  {active[at] ? <Check size={14} aria-hidden /> : null}
                </span>
              </Menu.CheckboxItem>
            ))}
            <Menu.Item onClick={take(false, () => asks.ask("language"))} className={item}>
              <Languages size={16} aria-hidden /> Language of a passage <Keys of="Mod-Alt-l" />
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
