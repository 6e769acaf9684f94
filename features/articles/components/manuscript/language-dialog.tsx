import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { ManuscriptDialog } from "./manuscript-dialog.tsx";

const common = "ar de el en es fa fr he hi id it ja ko la nl pl pt ru sw tr uk ur vi zh-Hans zh-Hant".split(
  " ",
);
const names = new Intl.DisplayNames("en", { type: "language" });
const advice =
  "A code such as fr, ar or zh-Hant. Screen readers then say the words right, and Arabic runs from the right.";

interface LanguageDialogProps {
  readonly editor: Editor;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Says in which language some words are that are not in that of the story. */
export function LanguageDialog({ editor, open, onClose }: LanguageDialogProps) {
  const [error, setError] = useState<string>();
  const current = String(editor.getAttributes("language").lang ?? "");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const lang = String(new FormData(event.currentTarget).get("passage-language") ?? "").trim();
    if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) return setError(advice);
    setError(undefined);
    onClose();
    editor.chain().focus().extendMarkRange("language").setMark("language", { lang }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange("language").unsetMark("language").run();
  };
  return (
    <ManuscriptDialog title="Language of a passage" editor={editor} open={open} onClose={onClose}>
      <form onSubmit={apply} className="grid gap-4" noValidate>
        <TextField
          label="Language"
          name="passage-language"
          list="passage-languages"
          defaultValue={current}
          error={error}
          hint={error ? undefined : advice}
          autoFocus
        />
        <datalist id="passage-languages">
          {common.map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </datalist>
        <div className="flex justify-end gap-2">
          {current === "" ? null : (
            <Button look="danger" onClick={remove} className="mr-auto">
              Language of the story
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Set language
          </Button>
        </div>
      </form>
    </ManuscriptDialog>
  );
}
