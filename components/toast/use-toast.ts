"use client";

import { Toast } from "@base-ui/react/toast";
import { useMemo } from "react";
import type { FormState } from "#lib/form-state.ts";

export interface ToastWords {
  /** One sentence: what has happened. */
  readonly message: string;
  /** `danger` for what did not work: it stays until it is closed. */
  readonly tone?: "good" | "danger";
  /** Takes back what has happened; what it answers is shown next. */
  readonly undo?: (() => Promise<FormState>) | undefined;
}

/** Long enough to be read aloud and reached with the keyboard (F6); it waits while it is pointed at or focused. */
const stay = { plain: 8_000, undoable: 20_000 } as const;

/** What `Toasts` needs to know of a toast besides its words. */
export interface ToastData {
  readonly undo?: (() => Promise<void>) | undefined;
}

/**
 * Says in a corner what has happened, on whatever page one is by then, and offers to take it back:
 *
 *     const toast = useToast();
 *     toast({ message: "In the trash.", undo: () => safely(untrashArticleAction)(untouched, form) });
 *     toast({ message: answer.message, tone: "danger" });
 *
 * For what cannot be taken back, ask first with a dialog (components/confirm.tsx) instead.
 */
export function useToast(): (words: ToastWords) => void {
  const { add } = Toast.useToastManager<ToastData>();
  return useMemo(() => {
    const show = ({ message, tone = "good", undo }: ToastWords): void => {
      const isBad = tone === "danger";
      const timeout = isBad ? 0 : undo ? stay.undoable : stay.plain;
      const data = { undo: undo && (async () => answer(await undo())) };
      add({ title: message, type: tone, timeout, priority: isBad ? "high" : "low", data });
    };
    const answer = ({ ok, message }: FormState) =>
      show({
        message: message ?? (ok ? "Undone." : "That could not be undone."),
        tone: ok ? "good" : "danger",
      });
    return show;
  }, [add]);
}
