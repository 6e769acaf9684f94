import { Combobox } from "@base-ui/react/combobox";
import { Plus } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { describedBy, Field, fieldBox } from "./field.tsx";

export interface Found {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

interface LookupFieldProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly need?: string | undefined;
  readonly error?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What fits the text, the best first. */
  readonly found: readonly Found[];
  readonly isWaiting?: boolean;
  /** What is said when nothing fits. */
  readonly nothing: string;
  readonly onPick: (found: Found) => void;
  /** Makes a new one of the text, where that is possible. */
  readonly onCreate?: ((text: string) => void) | undefined;
  readonly onOpen?: (open: boolean) => void;
  /** Backspace where nothing is typed. */
  readonly onBack?: () => void;
  readonly onLeave?: () => void;
  /** What has been chosen already, above the line. */
  readonly children?: ReactNode;
}

const newOne = "new";

const row =
  "flex cursor-default items-center gap-2 rounded px-3 py-2 outline-none select-none data-highlighted:bg-sunken";

/** The list under the line: what fits, and perhaps the offer to make a new one. */
function Offers({ isWaiting = false, nothing }: { isWaiting: boolean | undefined; nothing: string }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className="z-40 outline-none" sideOffset={4}>
        <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] w-[max(var(--anchor-width),14rem)] max-w-[var(--available-width)] overflow-y-auto rounded-md border border-edge bg-panel p-1 shadow-lg">
          <Combobox.Empty>
            <p className="px-3 py-2 text-muted empty:hidden">{isWaiting ? "Looking…" : nothing}</p>
          </Combobox.Empty>
          <Combobox.List>
            {(one: Found) => (
              <Combobox.Item key={one.id} value={one} className={row}>
                {one.id === newOne ? <Plus size={15} aria-hidden className="shrink-0" /> : null}
                <span className="min-w-0">
                  <span className="block [overflow-wrap:anywhere]">{one.label}</span>
                  {one.detail ? <span className="block truncate text-muted">{one.detail}</span> : null}
                </span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

/** While the answer is on its way, of the one before what still fits: Enter must not choose anything else. */
function stillFitting({ found, isWaiting, text }: LookupFieldProps): readonly Found[] {
  const typed = text.trim().toLowerCase();
  return isWaiting ? found.filter(({ label }) => label.toLowerCase().includes(typed)) : found;
}

/** A line to type in, and under it what fits: choose with the arrows and Enter, or with a finger. */
export function LookupField(props: LookupFieldProps) {
  const { id, label, hint, need, error, text, onText, onPick, onCreate, onBack } = props;
  const found = stillFitting(props);
  const typed = text.trim();
  const isKnown = found.some((one) => one.label.toLowerCase() === typed.toLowerCase());
  const offers =
    onCreate && typed !== "" && !isKnown ? [...found, { id: newOne, label: `Create “${typed}”` }] : found;
  const pick = (one: Found | null) => {
    if (one === null) return;
    if (one.id === newOne) onCreate?.(typed);
    else onPick(one);
    onText("");
  };
  const back = (event: KeyboardEvent) => {
    if (event.key === "Backspace" && text === "") onBack?.();
  };
  return (
    <Field field={{ id, label, hint, need, error }}>
      {props.children}
      <Combobox.Root
        items={offers}
        filter={null}
        autoHighlight
        value={null}
        onValueChange={pick}
        itemToStringLabel={(one: Found) => one.label}
        inputValue={text}
        onInputValueChange={(next, { reason }) => {
          if (reason === "input-change") onText(next);
        }}
        {...(props.onOpen && { onOpenChange: props.onOpen })}
      >
        <Combobox.Input
          id={id}
          placeholder={props.placeholder}
          className={fieldBox}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, need, error })}
          onKeyDown={back}
          onBlur={props.onLeave}
        />
        <Offers isWaiting={props.isWaiting} nothing={props.nothing} />
      </Combobox.Root>
    </Field>
  );
}
