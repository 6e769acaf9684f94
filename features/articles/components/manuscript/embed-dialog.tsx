import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { providerOf } from "#features/document/embeds.ts";
import { insertBlock } from "./insert-block.ts";
import { ManuscriptDialog } from "./manuscript-dialog.tsx";

const advice = "The address of a video, a sound or a post on YouTube, Vimeo, Spotify, Bluesky or Mastodon.";

interface EmbedDialogProps {
  readonly editor: Editor;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function EmbedDialog({ editor, open, onClose }: EmbedDialogProps) {
  const [error, setError] = useState<string>();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const url = String(new FormData(event.currentTarget).get("url") ?? "").trim();
    if (providerOf(url) === undefined) return setError(`This cannot stand in a text. ${advice}`);
    setError(undefined);
    onClose();
    insertBlock(editor, { type: "embed", attrs: { url, title: "" } });
  };
  return (
    <ManuscriptDialog title="Embed" editor={editor} open={open} onClose={onClose}>
      <form onSubmit={apply} className="grid gap-4" noValidate>
        <TextField
          label="Address"
          name="url"
          type="url"
          error={error}
          hint={error ? undefined : advice}
          autoFocus
        />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Put the card in
          </Button>
        </div>
      </form>
    </ManuscriptDialog>
  );
}
