"use client";

import { Toast } from "@base-ui/react/toast";
import { Undo2, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { buttonClass } from "#components/button.tsx";
import { useShortcuts } from "#components/shortcuts/use-shortcuts.ts";
import type { ToastData } from "./use-toast.ts";

type Shown = Toast.Root.ToastObject<ToastData>;

/** Where toasts appear, once around all pages of the admin: see useToast. F6 leads there. */
export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider limit={4}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="pointer-events-none fixed inset-x-3 bottom-[calc(var(--foot)+var(--several)+0.75rem)] z-50 flex flex-col-reverse gap-2 outline-none sm:left-auto sm:w-96">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts, close } = Toast.useToastManager<ToastData>();
  const undoLast = () => {
    const last = toasts.find(({ data, transitionStatus }) => data?.undo && transitionStatus !== "ending");
    if (last === undefined) return false;
    close(last.id);
    return last.data?.undo?.();
  };
  useShortcuts("Everywhere", [
    { keys: ["z"], does: "Undo what was just done", run: undoLast },
    { keys: ["F6"], does: "To the notifications" },
  ]);
  return toasts.map((toast) => <One key={toast.id} toast={toast} />);
}

function One({ toast }: { toast: Shown }) {
  return (
    <Toast.Root
      toast={toast}
      swipeDirection={["right", "down"]}
      className="pointer-events-auto flex items-start gap-2 rounded-lg border border-edge bg-panel py-2 pr-2 pl-4 text-ink shadow-lg transition duration-200 data-[ending-style]:translate-y-2 data-[ending-style]:opacity-0 data-[limited]:hidden data-[starting-style]:translate-y-2 data-[starting-style]:opacity-0 data-[type=danger]:border-danger"
    >
      <Toast.Title
        render={<p />}
        className={`min-w-0 flex-1 py-2 wrap-anywhere ${toast.type === "danger" ? "text-danger" : ""}`}
      />
      {toast.data?.undo ? <UndoButton toast={toast} undo={toast.data.undo} /> : null}
      <Toast.Close aria-label="Close" className={`${buttonClass("quiet")} px-2`}>
        <X size={16} aria-hidden />
      </Toast.Close>
    </Toast.Root>
  );
}

function UndoButton({ toast, undo }: { toast: Shown; undo: () => Promise<void> }) {
  const { close } = Toast.useToastManager();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await undo();
    close(toast.id);
  };
  return (
    <Toast.Action className={buttonClass("quiet")} disabled={busy} onClick={() => void run()}>
      <Undo2 size={16} aria-hidden /> Undo
    </Toast.Action>
  );
}
