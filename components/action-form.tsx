"use client";

import { type ReactNode, useActionState } from "react";
import { type FormState, untouched } from "#lib/form-state.ts";
import { Notice } from "./notice.tsx";
import { safely } from "./safely.ts";

interface ActionFormProps {
  /** Tells this form from others on the page. */
  readonly name: string;
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Values that go along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly children: ReactNode | ((state: FormState, pending: boolean) => ReactNode);
}

/** A form of the admin that says what came of it. Values typed into it come back with every refusal. */
export function ActionForm({
  name,
  action,
  hidden = {},
  className = "grid gap-4",
  children,
}: ActionFormProps) {
  const [state, submit, pending] = useActionState(safely(action), untouched);
  return (
    <form action={submit} className={className} aria-busy={pending}>
      <input type="hidden" name="form" value={name} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {state.message ? <Notice tone={state.ok ? "good" : "danger"}>{state.message}</Notice> : null}
      {typeof children === "function" ? children(state, pending) : children}
    </form>
  );
}
