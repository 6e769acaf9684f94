"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button, type ButtonLook } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import type { FormVerb } from "#lib/form-state.ts";

interface PasswordFormProps {
  readonly name: string;
  readonly action: FormVerb;
  readonly verb: string;
  readonly look?: ButtonLook;
}

/** Something that one does only after typing one's password again. */
export function PasswordForm({ name, action, verb, look = "plain" }: PasswordFormProps) {
  return (
    <ActionForm name={name} action={action}>
      {({ fields }, pending) => (
        <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,18rem)_auto] sm:justify-start">
          <TextField
            label="Current password"
            name="password"
            id={`${name}-password`}
            type="password"
            autoComplete="current-password"
            required
            maxLength={200}
            error={fields?.password}
          />
          <Button type="submit" look={look} disabled={pending} className="justify-self-start sm:mt-6.5">
            {verb}
          </Button>
        </div>
      )}
    </ActionForm>
  );
}
