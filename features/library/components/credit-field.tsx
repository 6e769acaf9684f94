import { Popover } from "@base-ui/react/popover";
import { useState } from "react";
import { Button, buttonClass } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";

interface CreditFieldProps {
  readonly disabled: boolean;
  readonly onCredit: (credit: string) => void;
}

/** Says of several pictures who made them. */
export function CreditField({ disabled, onCredit }: CreditFieldProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger disabled={disabled} className={buttonClass()}>
        Credit…
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} className="z-30">
          <Popover.Popup className="rounded-lg border border-line bg-panel p-4 shadow-xl">
            <form
              className="grid w-[min(18rem,80vw)] gap-3"
              onSubmit={(event) => {
                event.preventDefault();
                setOpen(false);
                onCredit(String(new FormData(event.currentTarget).get("credit") ?? ""));
              }}
            >
              <TextField
                label="Who made them"
                name="credit"
                maxLength={200}
                hint="Instead of what they say now. Empty: nobody."
              />
              <Button type="submit" look="primary">
                Credit them
              </Button>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
