"use client";

import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "#components/button.tsx";
import { formOf } from "#components/form-of.ts";
import { safely } from "#components/safely.ts";
import { useToast } from "#components/toast/use-toast.ts";
import { restoreRevisionAction } from "#features/working-copies/actions.ts";
import { forgetDeviceCopy } from "./device-copy.ts";
import { forgetDraft } from "./known-drafts.ts";

interface RestoreButtonProps {
  readonly articleId: string;
  readonly revisionId: string;
  /** What it restores, for those who hear the button alone. */
  readonly name: string;
}

/** Puts the words of a revision into the editor; a toast leads back. */
export function RestoreButton({ articleId, revisionId, name }: RestoreButtonProps) {
  const toast = useToast();
  const router = useRouter();
  const [busy, begin] = useTransition();
  const restore = async (id: string) => {
    const form = formOf({ id: articleId, revisionId: id });
    const answer = await safely(restoreRevisionAction)({ ok: false }, form);
    if (!answer.ok) return answer;
    // What this tab and this device still hold is older than what the server has now.
    forgetDraft(articleId);
    forgetDeviceCopy(articleId);
    router.refresh();
    return answer;
  };
  const run = () =>
    begin(async () => {
      const { ok, message = "", formerId } = await restore(revisionId);
      const undo = formerId === undefined ? undefined : () => restoreBack(formerId);
      toast({ message, tone: ok ? "good" : "danger", undo: ok ? undo : undefined });
    });
  const restoreBack = async (formerId: string) => {
    const answer = await restore(formerId);
    return answer.ok ? { ...answer, message: "The words before are in the editor again." } : answer;
  };
  return (
    <Button disabled={busy} onClick={run} aria-label={`Restore ${name}`}>
      <RotateCcw size={16} aria-hidden /> Restore
    </Button>
  );
}
