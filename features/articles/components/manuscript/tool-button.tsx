import { Toolbar } from "@base-ui/react/toolbar";
import type { LucideIcon } from "lucide-react";

export const toolClass =
  "inline-flex h-9 min-w-9 shrink-0 sm:h-8 sm:min-w-8 items-center justify-center gap-1 rounded-md hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:text-accent";

interface ToolButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly onPress: () => void;
}

/** A tool as its picture; its name and its shortcut show where the pointer rests. */
export function ToolButton({ label, icon: Icon, shortcut, pressed, onPress }: ToolButtonProps) {
  return (
    <Toolbar.Button
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
      className={toolClass}
    >
      <Icon size={18} aria-hidden />
    </Toolbar.Button>
  );
}
