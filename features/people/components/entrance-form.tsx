"use client";

import { type ReactNode, useActionState, useSyncExternalStore } from "react";
import { Button } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

const never = () => () => undefined;

interface EntranceFormProps {
  readonly name: string;
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly children: (state: FormState) => ReactNode;
}

/** A form that works before any script has run; once one has, what is typed survives a lost connection too. */
export function EntranceForm({ name, action, hidden, submit, children }: EntranceFormProps) {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [state, send, isPending] = useActionState(isHydrated ? safely(action) : action, untouched);
  if (state.ok) return <Notice tone="good">{state.message}</Notice>;
  return (
    <form action={send} className="grid gap-5" aria-busy={isPending}>
      <input type="hidden" name="form" value={name} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {state.message ? <Notice tone="danger">{state.message}</Notice> : null}
      {children(state)}
      <Button type="submit" look="primary" className="min-h-11" disabled={isPending}>
        {submit}
      </Button>
    </form>
  );
}
