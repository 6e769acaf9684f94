import { Dialog } from "@base-ui/react/dialog";
import { useRouter } from "next/navigation";
import { useActionState } from "react";
import { Button, buttonClass } from "#components/button.tsx";
import { SelectField, TextField } from "#components/field.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { changeFolderAction, createFolderAction } from "#features/picture-folders/actions.ts";
import { canStandIn, type PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

interface FolderDialogProps {
  readonly open: boolean;
  readonly folders: readonly PlacedFolder[];
  /** The one to change; none: a new one. */
  readonly folder: PlacedFolder | undefined;
  /** Where a new one is to stand. */
  readonly parent: PlacedFolder | undefined;
  readonly onClose: () => void;
}

/** The name of a folder and where it stands. */
export function FolderDialog(props: FolderDialogProps) {
  const { open, folder, onClose } = props;
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed top-1/4 left-1/2 z-40 grid w-[min(26rem,92vw)] -translate-x-1/2 gap-4 rounded-lg border border-line bg-panel p-5 shadow-xl">
          <Dialog.Title className="font-serif text-xl font-semibold">
            {folder ? "Rename or move the folder" : "New folder"}
          </Dialog.Title>
          <FolderForm {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const [create, change] = [safely(createFolderAction), safely(changeFolderAction)];

function FolderForm({ folders, folder, parent, onClose }: FolderDialogProps) {
  const router = useRouter();
  const [state, submit, pending] = useActionState(async (before: FormState, form: FormData) => {
    const answer = await (folder ? change : create)(before, form);
    if (!answer.ok) return answer;
    router.refresh();
    onClose();
    return answer;
  }, untouched);
  const places = folder ? folders.filter(({ id }) => canStandIn(folders, folder.id, id)) : folders;
  const place = (folder ? folder.parentId : parent?.id) ?? "";
  return (
    <form action={submit} aria-busy={pending} className="grid gap-4">
      {folder ? <input type="hidden" name="id" value={folder.id} /> : null}
      {state.message && !state.fields ? <Notice tone="danger">{state.message}</Notice> : null}
      <TextField
        label="Name"
        name="name"
        id="folder-name"
        defaultValue={state.values?.name ?? folder?.name ?? ""}
        error={state.fields?.name}
        maxLength={60}
        required
      />
      <SelectField
        label="Stands in"
        name="parentId"
        id="folder-parent"
        defaultValue={state.values?.parentId ?? place}
        error={state.fields?.parentId}
      >
        <option value="">No other folder</option>
        {places.map(({ id, path }) => (
          <option key={id} value={id}>
            {path}
          </option>
        ))}
      </SelectField>
      <div className="flex justify-end gap-2">
        <Dialog.Close className={buttonClass("quiet")}>Cancel</Dialog.Close>
        <Button type="submit" look="primary" disabled={pending}>
          {folder ? "Save the folder" : "Create the folder"}
        </Button>
      </div>
    </form>
  );
}
