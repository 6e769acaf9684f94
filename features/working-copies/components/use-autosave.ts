import { useEffect, useState, useSyncExternalStore } from "react";
import { saveWorkingCopyAction } from "#features/working-copies/actions.ts";
import { Autosave, isOnlyHere, type SaveAnswer } from "./autosave.ts";
import { forgetDeviceCopy, keepDeviceCopy } from "./device-copy.ts";
import { type Draft, draftToForm } from "./draft.ts";
import { type KnownDraft, rememberDraft } from "./known-drafts.ts";

interface Sent {
  readonly draft: Draft;
  readonly version: number;
  readonly setAside: boolean;
}

async function send(articleId: string, { draft, version, setAside }: Sent): Promise<SaveAnswer> {
  const form = draftToForm(articleId, version, draft);
  if (setAside) form.set("setAside", "yes");
  const answer = await saveWorkingCopyAction({ ok: false }, form);
  if (answer.signedOut) return { kind: "signed-out" };
  if (answer.conflict) return { kind: "conflict", ...answer.conflict };
  if (!answer.saved)
    return {
      kind: "refused",
      message: answer.message ?? "the server refused it",
      fields: answer.fields ?? {},
    };
  rememberDraft(articleId, { draft, ...answer.saved });
  return { kind: "saved", ...answer.saved };
}

function create(articleId: string, start: KnownDraft): Autosave {
  return new Autosave(
    {
      send: (draft, version, { setAside }) => send(articleId, { draft, version, setAside }),
      keep: (draft, version) => keepDeviceCopy(articleId, draft, version),
      forget: () => forgetDeviceCopy(articleId),
    },
    start,
  );
}

function leavesPage({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return false;
  const link = target.closest("a[href]");
  return link !== null && link.getAttribute("target") !== "_blank" && !link.hasAttribute("download");
}

/** Saves while one writes: on a pause, when the network comes back, and when the page is left. */
export function useAutosave(articleId: string, start: KnownDraft) {
  const [autosave] = useState(() => create(articleId, start));
  const status = useSyncExternalStore(autosave.subscribe, autosave.status, autosave.status);
  useEffect(() => {
    const save = () => void autosave.flush();
    /** Links within the admin leave without the question that browsers ask. */
    const ask = (event: MouseEvent) => {
      if (!isOnlyHere(autosave.status()) || !leavesPage(event)) return;
      if (!window.confirm("Your latest words are only on this device. Leave all the same?")) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.status().kind === "saved") return;
      save();
      event.preventDefault();
    };
    // In another tab one has signed in again, or the network is back.
    const tryAgain = () => {
      const { kind } = autosave.status();
      if (kind === "signed-out" || kind === "offline") save();
    };
    window.addEventListener("focus", tryAgain);
    document.addEventListener("click", ask, { capture: true });
    window.addEventListener("online", save);
    window.addEventListener("beforeunload", leave);
    return () => {
      window.removeEventListener("focus", tryAgain);
      document.removeEventListener("click", ask, { capture: true });
      window.removeEventListener("online", save);
      window.removeEventListener("beforeunload", leave);
      save();
    };
  }, [autosave]);
  return { autosave, status };
}
