import { type Editor, useEditorState } from "@tiptap/react";
import { ImagePlus, Link2, type LucideIcon } from "lucide-react";
import { type ChangeEvent, useRef } from "react";
import { tools } from "./tools.ts";

function ToolButton({
  label,
  icon: Icon,
  pressed,
  onPress,
}: {
  label: string;
  icon: LucideIcon;
  pressed?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
      className="grid size-9 place-items-center rounded hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}

interface ToolbarProps {
  readonly editor: Editor;
  readonly onLink: () => void;
  readonly onPictures: (files: File[]) => void;
}

export function Toolbar({ editor, onLink, onPictures }: ToolbarProps) {
  const file = useRef<HTMLInputElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => [
      current.isActive("link"),
      ...tools.flat().map((tool) => tool.active?.(current) ?? false),
    ],
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onPictures([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  const pressed = new Map(tools.flat().map((tool, i) => [tool.label, active[i + 1] ?? false]));
  return (
    <div
      role="toolbar"
      aria-label="Formatting"
      className="sticky top-0 z-10 flex flex-wrap items-center gap-x-2 border-b border-line bg-panel/95 px-2 py-1 backdrop-blur"
    >
      {tools.map((group) => (
        <div key={group[0]?.label} className="flex border-r border-line pr-2">
          {group.map((tool) => (
            <ToolButton
              key={tool.label}
              label={tool.label}
              icon={tool.icon}
              onPress={() => tool.run(editor)}
              {...(tool.active ? { pressed: pressed.get(tool.label) ?? false } : {})}
            />
          ))}
        </div>
      ))}
      <ToolButton label="Link" icon={Link2} pressed={active[0] ?? false} onPress={onLink} />
      <ToolButton label="Picture" icon={ImagePlus} onPress={() => file.current?.click()} />
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        hidden
        onChange={choose}
        aria-label="Choose a picture"
      />
    </div>
  );
}
