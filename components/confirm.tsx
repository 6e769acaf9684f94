"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button.tsx";

interface ConfirmProps {
  /** What the button says that opens the dialog. */
  readonly trigger: ReactNode;
  readonly look?: ButtonLook;
  readonly disabled?: boolean;
  /** A question. */
  readonly title: string;
  /** What cannot be taken back. */
  readonly children: ReactNode;
  /** What is done: the same verb as in the question. */
  readonly verb: string;
  readonly onConfirm: () => void;
}

/** Asks before what cannot be undone. For what can, do it and show a toast (useToast) instead. */
export function Confirm({
  trigger,
  look = "danger",
  disabled,
  title,
  children,
  verb,
  onConfirm,
}: ConfirmProps) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger disabled={disabled} className={buttonClass(look)}>
        {trigger}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <AlertDialog.Popup className="fixed top-1/3 left-1/2 z-40 grid w-[min(26rem,92vw)] -translate-x-1/2 gap-3 rounded-lg border border-line bg-panel p-5 shadow-xl">
          <AlertDialog.Title className="font-serif text-xl font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-muted">{children}</AlertDialog.Description>
          <div className="flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonClass("quiet")}>Cancel</AlertDialog.Close>
            <AlertDialog.Close className={buttonClass("danger")} onClick={onConfirm}>
              {verb}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
