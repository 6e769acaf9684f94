import { useEffect, useState, useSyncExternalStore } from "react";
import { saveWorkingCopyAction } from "#features/working-copies/actions.ts";
import { Autosave, type SaveAnswer } from "./autosave.ts";
import { forgetDeviceCopy, keepDeviceCopy } from "./device-copy.ts";
import { type Draft, draftToForm } from "./draft.ts";
import { type KnownDraft, rememberDraft } from "./known-drafts.ts";

async function send(articleId: string, draft: Draft, version: number): Promise<SaveAnswer> {
  const answer = await saveWorkingCopyAction({ ok: false }, draftToForm(articleId, version, draft));
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
      send: (draft, version) => send(articleId, draft, version),
      keep: (draft, version) => keepDeviceCopy(articleId, draft, version),
      forget: () => forgetDeviceCopy(articleId),
    },
    start,
  );
}

/** Saves while one writes: on a pause, when the network comes back, and when the page is left. */
export function useAutosave(articleId: string, start: KnownDraft) {
  const [autosave] = useState(() => create(articleId, start));
  const status = useSyncExternalStore(autosave.subscribe, autosave.status, autosave.status);
  useEffect(() => {
    const save = () => void autosave.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.status().kind === "saved") return;
      save();
      event.preventDefault();
    };
    window.addEventListener("online", save);
    window.addEventListener("beforeunload", leave);
    return () => {
      window.removeEventListener("online", save);
      window.removeEventListener("beforeunload", leave);
      save();
    };
  }, [autosave]);
  return { autosave, status };
}
