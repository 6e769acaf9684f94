"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { safely } from "#components/safely.ts";
import { useToast } from "#components/toast/use-toast.ts";
import { type BulkState, doWithSeveralAction } from "#features/listings/actions.ts";
import { type BulkStep, bulkReceipt } from "#features/listings/listings.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

function ask({ verb, ids, value }: BulkStep): Promise<BulkState> {
  const form = new FormData();
  form.set("verb", verb);
  form.set("value", value);
  for (const id of ids) form.append("ids", id);
  return safely<BulkState>(doWithSeveralAction)(untouched, form);
}

/** Takes back step by step what was done; answers in one sentence. */
async function takeBack(steps: readonly BulkStep[]): Promise<FormState & Pick<BulkState, "refusals">> {
  const answers: BulkState[] = [];
  for (const step of steps) answers.push(await ask(step));
  const refusals = Object.assign({}, ...answers.map((answer) => answer.refusals ?? {}));
  const [first] = steps;
  const unreached = answers.find(({ done }) => done === undefined);
  if (first === undefined || unreached) return unreached ?? { ok: false };
  const done = answers.reduce((sum, answer) => sum + (answer.done?.length ?? 0), 0);
  const message = bulkReceipt(first.verb, done, Object.keys(refusals).length);
  return { ok: done > 0, message, refusals };
}

/**
 * Does something with several articles and tells in a toast what came of it, with the way back. Why an article was
 * refused stands beside it until something else is done.
 */
export function useSeveral(choose: (ids: readonly string[]) => void) {
  const router = useRouter();
  const toast = useToast();
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [busy, begin] = useTransition();
  const undo = async (steps: readonly BulkStep[]): Promise<FormState> => {
    const { refusals: left = {}, ...answer } = await takeBack(steps);
    setRefusals(left);
    router.refresh();
    return answer;
  };
  const run = (step: BulkStep) =>
    begin(async () => {
      const answer = await ask(step);
      const { undo: back = [], refusals: left = {} } = answer;
      setRefusals(left);
      if (answer.done) choose(Object.keys(left));
      toast({
        message: answer.message ?? "",
        tone: answer.ok ? "good" : "danger",
        undo: back.length > 0 ? () => undo(back) : undefined,
      });
      if (answer.ok) router.refresh();
    });
  return { refusals, busy, run };
}
