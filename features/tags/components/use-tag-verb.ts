"use client";

import { useRouter } from "next/navigation";
import { useActionState } from "react";
import { safely } from "#components/safely.ts";
import { useToast } from "#components/toast/use-toast.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

type Verb = (state: FormState, form: FormData) => Promise<FormState>;

/** A verb of one tag as a form sends it. A toast tells of it, since the row that it was about may be gone. */
export function useTagVerb(verb: Verb) {
  const router = useRouter();
  const toast = useToast();
  return useActionState(async (before: FormState, form: FormData): Promise<FormState> => {
    const answer = await safely(verb)(before, form);
    if (answer.ok) {
      toast({ message: answer.message ?? "", tone: "good" });
      router.refresh();
    } else if (!answer.fields) toast({ message: answer.message ?? "", tone: "danger" });
    return answer;
  }, untouched);
}
