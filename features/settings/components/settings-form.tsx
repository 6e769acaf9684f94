"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useActionState } from "react";
import { Button } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { type FormState, untouched } from "#lib/form-state.ts";
import { errorsByKey } from "./links-editor.tsx";

interface SettingsFormProps {
  readonly title: string;
  readonly help: string;
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly children: (state: FormState) => ReactNode;
  /** What stands beside the button that saves. */
  readonly besides?: ReactNode;
}

/** One group of settings, which is saved by itself. */
export function SettingsForm({ title, help, action, children, besides }: SettingsFormProps) {
  const router = useRouter();
  const id = title.toLowerCase().replaceAll(/\W+/g, "-");
  const [state, submit, pending] = useActionState(
    async (before: FormState, form: FormData): Promise<FormState> => {
      const answer = await safely(action)(before, form);
      if (answer.ok) router.refresh();
      return { ...answer, fields: errorsByKey(answer.fields, form.getAll("keys").map(String)) };
    },
    untouched,
  );
  return (
    <section
      aria-labelledby={id}
      className="grid gap-4 border-t border-line py-6 first-of-type:border-t-0 lg:grid-cols-[16rem_1fr]"
    >
      <div>
        <h2 id={id} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-muted">{help}</p>
      </div>
      <form action={submit} aria-busy={pending} className="grid max-w-2xl gap-4">
        <input type="hidden" name="form" value={id} />
        {children(state)}
        {state.message ? <Notice tone={state.ok ? "good" : "danger"}>{state.message}</Notice> : null}
        <div className="flex flex-wrap gap-2">
          <Button look="primary" type="submit" disabled={pending}>
            Save
          </Button>
          {besides}
        </div>
      </form>
    </section>
  );
}
