import { Autocomplete } from "@base-ui/react/autocomplete";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/button.tsx";
import { describedBy, Field, fieldBox } from "#components/field.tsx";
import { formOf } from "#components/form-of.ts";
import { safely } from "#components/safely.ts";
import { useLookup } from "#components/use-lookup.ts";
import { findStoriesAction } from "#features/articles/actions.ts";
import { isAllowedUrl } from "#features/document/document.ts";
import { completed } from "./link-address.ts";
import { ManuscriptDialog } from "./manuscript-dialog.tsx";
import { setLink } from "./set-link.ts";

const advice =
  "Type words of a headline to find a story of ours, or a full address, an e-mail address or a path of this site.";
const refusal =
  "Choose a story from the list, or give a full address (https://…), an e-mail address or a path of this site (/…).";

interface Target {
  readonly path: string;
  readonly headline: string;
  readonly detail: string;
}

async function find(text: string): Promise<readonly Target[]> {
  const isAddress = /^(https?:|mailto:|[/#])|^[\w-]+(\.[\w-]+)+\/?\S*$/.test(text) || text.length < 2;
  if (isAddress) return [];
  const answer = await safely(findStoriesAction)({ ok: false }, formOf({ text }));
  return answer.found ?? [];
}

interface LinkDialogProps {
  readonly editor: Editor;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Where some words lead: to a story of ours, found by its headline, or elsewhere. */
export function LinkDialog({ editor, open, onClose }: LinkDialogProps) {
  return (
    <ManuscriptDialog title="Link" editor={editor} open={open} onClose={onClose}>
      <LinkForm editor={editor} onClose={onClose} />
    </ManuscriptDialog>
  );
}

function LinkForm({ editor, onClose }: Omit<LinkDialogProps, "open">) {
  const [current] = useState(() => String(editor.getAttributes("link").href ?? ""));
  const [error, setError] = useState<string>();
  const [address, setAddress] = useState(current);
  const { setText, found } = useLookup(find, address !== current);
  const [isOpen, setOpen] = useState(false);
  const type = (text: string) => {
    setAddress(text);
    setText(text);
    setError(undefined);
  };
  const lead = (href: string, words: string) => {
    onClose();
    setLink(editor, href, words);
  };
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const href = completed(address);
    if (!isAllowedUrl(href)) return setError(refusal);
    lead(href, address.trim());
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
  };
  const field = { id: "link-address", label: "Address", hint: error ? undefined : advice, error };
  return (
    <form onSubmit={apply} className="grid gap-4" noValidate>
      <Field field={field}>
        <Autocomplete.Root
          items={found}
          filter={null}
          // An empty list that is open would hide the buttons below from screen readers.
          open={isOpen && found.length > 0}
          onOpenChange={setOpen}
          value={address}
          onValueChange={(text) => type(text)}
          itemToStringValue={({ path }: Target) => path}
        >
          <Autocomplete.Input
            id={field.id}
            autoFocus
            className={fieldBox}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(field.id, field)}
          />
          <Stories onPick={({ path, headline }) => lead(path, headline)} />
        </Autocomplete.Root>
      </Field>
      <div className="flex justify-end gap-2">
        {current === "" ? null : (
          <Button look="danger" onClick={remove} className="mr-auto">
            Remove link
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit">
          Set link
        </Button>
      </div>
    </form>
  );
}

function Stories({ onPick }: { onPick: (target: Target) => void }) {
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner className="z-60 outline-none data-empty:hidden" sideOffset={4}>
        <Autocomplete.Popup className="max-h-[min(18rem,var(--available-height))] w-[var(--anchor-width)] overflow-y-auto rounded-md border border-edge bg-panel p-1 text-sm shadow-lg data-empty:hidden">
          <Autocomplete.List>
            {(target: Target) => (
              <Autocomplete.Item
                key={target.path}
                value={target}
                onClick={() => onPick(target)}
                className="grid cursor-pointer rounded px-3 py-2 data-highlighted:bg-accent-soft"
              >
                <span className="[overflow-wrap:anywhere]">{target.headline}</span>
                <span className="truncate text-xs text-muted">{target.detail}</span>
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
