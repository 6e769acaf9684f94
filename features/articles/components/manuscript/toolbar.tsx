import { Menu } from "@base-ui/react/menu";
import { Toolbar as Bar } from "@base-ui/react/toolbar";
import { type Editor, useEditorState } from "@tiptap/react";
import { GripVertical, ImagePlus, Link2, Maximize2, Minimize2, Search } from "lucide-react";
import type { Asks } from "./asks.ts";
import { BlockMenuPopup } from "./block-menu.tsx";
import { InsertMenu } from "./insert-menu.tsx";
import { keysInWords } from "./keys.tsx";
import { OutlineMenu } from "./outline-menu.tsx";
import { StylesMenu } from "./styles-menu.tsx";
import { ToolButton, toolClass } from "./tool-button.tsx";
import { tools } from "./tools.ts";

function Divider() {
  return <Bar.Separator className="mx-0.5 h-6 w-px shrink-0 bg-line" />;
}

/** What shapes words and lines: each shows whether it holds where the cursor is. */
function ShapingTools({ editor, asks }: { editor: Editor; asks: Asks }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.flat().map((tool) => tool.active?.(current) ?? false),
  });
  const pressed = new Map(tools.flat().map((tool, i) => [tool.label, active[i] ?? false]));
  return tools.map((group, place) => (
    <Bar.Group key={group[0]?.label} className="flex items-center gap-0.5">
      {group.map((tool) => (
        <ToolButton
          key={tool.label}
          label={tool.label}
          icon={tool.icon}
          shortcut={tool.shortcut && keysInWords(tool.shortcut)}
          onPress={() => tool.run(editor)}
          pressed={tool.active ? pressed.get(tool.label) : undefined}
        />
      ))}
      {place === 1 ? <StylesMenu editor={editor} asks={asks} /> : null}
      <Divider />
    </Bar.Group>
  ));
}

interface ToolbarProps {
  readonly editor: Editor;
  readonly asks: Asks;
  readonly quiet: boolean;
}

/** The tools above the text: one stop for the Tab key, the arrows go from tool to tool. */
export function Toolbar({ editor, asks, quiet }: ToolbarProps) {
  const ask = (what: Parameters<Asks["ask"]>[0]) => () => asks.ask(what);
  return (
    <Bar.Root
      aria-label="Formatting"
      className="flex items-center gap-0.5 overflow-x-auto rounded-t-lg border-b border-line bg-panel px-2 py-1"
    >
      <InsertMenu editor={editor} asks={asks} />
      <Divider />
      <ShapingTools editor={editor} asks={asks} />
      <ToolButton label="Link" icon={Link2} shortcut={keysInWords("Mod-k")} onPress={ask("link")} />
      <ToolButton label="Picture" icon={ImagePlus} onPress={ask("picture")} />
      <Menu.Root>
        <Bar.Button render={<Menu.Trigger />} aria-label="Block" title="Block" className={toolClass}>
          <GripVertical size={18} aria-hidden />
        </Bar.Button>
        <BlockMenuPopup editor={editor} />
      </Menu.Root>
      <Divider />
      <OutlineMenu editor={editor} />
      <ToolButton
        label="Find and replace"
        icon={Search}
        shortcut={keysInWords("Mod-f")}
        onPress={ask("find")}
      />
      <ToolButton
        label={quiet ? "Back to the desk" : "Nothing but the text"}
        icon={quiet ? Minimize2 : Maximize2}
        shortcut={keysInWords("Mod-Shift-Enter")}
        onPress={ask("quiet")}
      />
    </Bar.Root>
  );
}
