import { Menu } from "@base-ui/react/menu";
import { Toolbar as Bar } from "@base-ui/react/toolbar";
import { type Editor, useEditorState } from "@tiptap/react";
import { GripVertical, ImagePlus, Link2 } from "lucide-react";
import type { Asks } from "./asks.ts";
import { BlockMenuPopup } from "./block-menu.tsx";
import { InsertMenu } from "./insert-menu.tsx";
import { ToolButton, toolClass } from "./tool-button.tsx";
import { tools } from "./tools.ts";

function Divider() {
  return <Bar.Separator className="mx-1 h-6 w-px shrink-0 bg-line" />;
}

/** The tools above the text: one stop for the Tab key, the arrows go from tool to tool. */
export function Toolbar({ editor, asks }: { editor: Editor; asks: Asks }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => [
      current.isActive("link"),
      ...tools.flat().map((tool) => tool.active?.(current) ?? false),
    ],
  });
  const pressed = new Map(tools.flat().map((tool, i) => [tool.label, active[i + 1] ?? false]));
  return (
    <Bar.Root
      aria-label="Formatting"
      className="sticky top-0 z-10 flex items-center gap-0.5 overflow-x-auto rounded-t-lg border-b border-line bg-panel/95 px-2 py-1 backdrop-blur"
    >
      <InsertMenu editor={editor} asks={asks} />
      <Divider />
      {tools.map((group) => (
        <Bar.Group key={group[0]?.label} className="flex items-center gap-0.5">
          {group.map((tool) => (
            <ToolButton
              key={tool.label}
              label={tool.label}
              icon={tool.icon}
              shortcut={tool.shortcut}
              onPress={() => tool.run(editor)}
              pressed={tool.active ? pressed.get(tool.label) : undefined}
            />
          ))}
          <Divider />
        </Bar.Group>
      ))}
      <ToolButton label="Link" icon={Link2} pressed={active[0]} onPress={() => asks.ask("link")} />
      <ToolButton label="Picture" icon={ImagePlus} onPress={() => asks.ask("picture")} />
      <Divider />
      <Menu.Root>
        <Bar.Button render={<Menu.Trigger />} aria-label="Block" title="Block" className={toolClass}>
          <GripVertical size={18} aria-hidden />
        </Bar.Button>
        <BlockMenuPopup editor={editor} />
      </Menu.Root>
    </Bar.Root>
  );
}
