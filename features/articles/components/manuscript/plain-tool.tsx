import type { LucideIcon } from "lucide-react";
import { toolClass } from "./tool-button.tsx";

interface PlainToolProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** A tool as its picture, outside the bar of tools. */
export function PlainTool({ label, icon: Icon, pressed, onPress }: PlainToolProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
      className={toolClass}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}
