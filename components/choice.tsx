import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import type { LucideIcon } from "lucide-react";

interface ChoiceProps {
  /** What is chosen, for those who hear it. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly icon: LucideIcon }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few ways, as buttons in a row. */
export function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => (next === undefined ? undefined : onChange(next))}
      className="flex rounded-md border border-edge p-0.5"
    >
      {options.map(({ value: one, name, icon: Icon }) => (
        <Toggle
          key={one}
          value={one}
          className="inline-flex min-h-9 items-center gap-1.5 rounded px-2.5 text-muted hover:bg-sunken data-pressed:bg-accent-soft data-pressed:text-accent"
        >
          <Icon size={16} aria-hidden /> {name}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
