"use client";

import { Menu } from "@base-ui/react/menu";
import { Popover } from "@base-ui/react/popover";
import { FolderInput, Tag } from "lucide-react";
import { useId, useState } from "react";
import { Button, buttonClass } from "#components/button.tsx";

const popup = "z-40 rounded-lg border border-edge bg-panel p-2 text-sm text-ink shadow-xl outline-none";

interface MoveMenuProps {
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly disabled: boolean;
  readonly onRun: (sectionId: string) => void;
}

/** Into which section the chosen stories go. */
export function MoveMenu({ sections, disabled, onRun }: MoveMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger disabled={disabled} className={buttonClass()}>
        <FolderInput size={16} aria-hidden /> Move
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" sideOffset={6} collisionPadding={8} className="z-40">
          <Menu.Popup className={`${popup} max-h-[60vh] min-w-44 overflow-y-auto`}>
            {sections.map(({ id, name }) => (
              <Menu.Item
                key={id}
                onClick={() => onRun(id)}
                className="flex min-h-10 cursor-default items-center rounded px-3 outline-none data-[highlighted]:bg-sunken"
              >
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface TagMenuProps {
  /** To choose from; others can be typed. */
  readonly names: readonly string[];
  readonly disabled: boolean;
  readonly onRun: (verb: "tag" | "untag", name: string) => void;
}

/** Which tag the chosen articles get or lose. */
export function TagMenu({ names, disabled, onRun }: TagMenuProps) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const run = (verb: "tag" | "untag") => {
    if (name.trim() === "") return;
    onRun(verb, name.trim());
    setOpen(false);
    setName("");
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger disabled={disabled} className={buttonClass()}>
        <Tag size={16} aria-hidden /> Tag
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" sideOffset={6} collisionPadding={8} className="z-40">
          <Popover.Popup aria-label="A tag of the chosen articles" className={`${popup} w-72`}>
            <form
              className="grid gap-2"
              onSubmit={(event) => {
                event.preventDefault();
                run("tag");
              }}
            >
              <label className="grid gap-1 font-medium">
                Tag
                <input
                  list={list}
                  value={name}
                  maxLength={50}
                  autoComplete="off"
                  onChange={(event) => setName(event.target.value)}
                  className="min-h-10 w-full rounded-md border border-edge bg-panel px-2 text-base font-normal sm:text-sm"
                />
              </label>
              <datalist id={list}>
                {names.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
              <div className="grid grid-cols-2 gap-2">
                <Button type="submit" look="primary" disabled={name.trim() === ""}>
                  Add
                </Button>
                <Button disabled={name.trim() === ""} onClick={() => run("untag")}>
                  Take away
                </Button>
              </div>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
