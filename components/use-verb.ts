"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "#components/toast/use-toast.ts";
import { type FormState, type FormVerb, untouched } from "#lib/form-state.ts";
import { safely } from "./safely.ts";

type Fields = Readonly<Record<string, string>>;

function run(verb: FormVerb, fields: Fields): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return safely(verb)(untouched, form);
}

/** Does something to what a page shows: a toast tells what came of it, with the way back, and the page is read anew. */
export function useVerb() {
  const toast = useToast();
  const router = useRouter();
  const [busy, begin] = useTransition();
  const does = (
    verb: FormVerb,
    fields: Fields,
    undo?: { readonly verb: FormVerb; readonly fields: Fields },
  ) =>
    begin(async () => {
      const answer = await run(verb, fields);
      const undone = async (): Promise<FormState> => {
        const back = await run(undo?.verb ?? verb, undo?.fields ?? fields);
        router.refresh();
        return back;
      };
      const tone = answer.ok ? "good" : "danger";
      toast({ message: answer.message ?? "", tone, undo: answer.ok && undo ? undone : undefined });
      router.refresh();
    });
  return { busy, does };
}
