import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { isAllowedUrl } from "#features/document/document.ts";
import { completed } from "./link-address.ts";
import { ManuscriptDialog } from "./manuscript-dialog.tsx";

const advice = "Give a full address (https://…), an e-mail address (mailto:…) or a path of this site (/…).";

interface LinkDialogProps {
  readonly editor: Editor;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function LinkDialog({ editor, open, onClose }: LinkDialogProps) {
  const [error, setError] = useState<string>();
  const current = String(editor.getAttributes("link").href ?? "");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const href = completed(String(new FormData(event.currentTarget).get("href") ?? ""));
    if (!isAllowedUrl(href)) return setError(advice);
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange("link");
    if (empty && current === "")
      chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    setError(undefined);
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onClose();
  };
  return (
    <ManuscriptDialog title="Link" editor={editor} open={open} onClose={onClose}>
      <form onSubmit={apply} className="grid gap-4" noValidate>
        <TextField
          label="Address"
          name="href"
          type="url"
          defaultValue={current}
          error={error}
          hint={error ? undefined : advice}
          autoFocus
        />
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
    </ManuscriptDialog>
  );
}
