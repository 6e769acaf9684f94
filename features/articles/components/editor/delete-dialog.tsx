import { AlertDialog } from "@base-ui/react/alert-dialog";
import { buttonClass } from "#components/button.tsx";

/** A draft that is deleted is gone, so this asks first. */
export function DeleteDialog({ busy, onDelete }: { busy: boolean; onDelete: () => void }) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger disabled={busy} className={buttonClass("danger")}>
        Delete the draft…
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-20 bg-black/40" />
        <AlertDialog.Popup className="fixed top-1/3 left-1/2 z-30 grid w-[min(26rem,92vw)] -translate-x-1/2 gap-3 rounded-lg border border-line bg-panel p-5 shadow-xl">
          <AlertDialog.Title className="text-lg font-semibold">Delete this draft?</AlertDialog.Title>
          <AlertDialog.Description className="text-muted">
            Its words are gone for good. Nobody has ever been able to read it on the site.
          </AlertDialog.Description>
          <div className="flex justify-end gap-2">
            <AlertDialog.Close className={buttonClass("quiet")}>Keep it</AlertDialog.Close>
            <AlertDialog.Close className={buttonClass("danger")} onClick={onDelete}>
              Delete the draft
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
