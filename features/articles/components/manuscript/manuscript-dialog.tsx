import { Dialog } from "@base-ui/react/dialog";
import type { Editor } from "@tiptap/react";
import type { ReactNode } from "react";

interface ManuscriptDialogProps {
  readonly title: string;
  readonly editor: Editor;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the text that gives the cursor back when it closes. */
export function ManuscriptDialog({ title, editor, open, onClose, children }: ManuscriptDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          finalFocus={() => editor.view.dom}
          className="fixed top-[15vh] left-1/2 z-50 grid max-h-[70vh] w-[min(30rem,92vw)] -translate-x-1/2 gap-4 overflow-y-auto rounded-lg border border-line bg-panel p-5 shadow-xl"
        >
          <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
