"use client";

import { useRouter } from "next/navigation";
import { safely } from "#components/safely.ts";
import { useToast } from "#components/toast/use-toast.ts";
import { deleteForGoodAction, trashArticleAction, untrashArticleAction } from "#features/trash/actions.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

type Verb = (state: FormState, form: FormData) => Promise<FormState>;

function run(verb: Verb, id: string): Promise<FormState> {
  const form = new FormData();
  form.set("id", id);
  return safely(verb)(untouched, form);
}

/** The verbs of the trash for one article: each tells in a toast what came of it, with the way back. */
export function useTrash(id: string) {
  const toast = useToast();
  const router = useRouter();
  const tell = (answer: FormState, undo?: () => Promise<FormState>): FormState => {
    toast({
      message: answer.message ?? "",
      tone: answer.ok ? "good" : "danger",
      undo: answer.ok ? undo : undefined,
    });
    if (answer.ok) router.refresh();
    return answer;
  };
  const undone = async (verb: Verb) => {
    const answer = await run(verb, id);
    if (answer.ok) router.refresh();
    return answer;
  };
  return {
    trash: async () => tell(await run(trashArticleAction, id), () => undone(untrashArticleAction)),
    putBack: async () => tell(await run(untrashArticleAction, id), () => undone(trashArticleAction)),
    deleteForGood: async () => tell(await run(deleteForGoodAction, id)),
  };
}
