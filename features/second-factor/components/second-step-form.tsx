"use client";

import { TextField } from "#components/field.tsx";
import { EntranceForm } from "#features/people/components/entrance-form.tsx";
import { secondStepAction } from "#features/second-factor/actions.ts";

/** What comes after the password; `next`: the page of the admin that was asked for. */
export function SecondStepForm({ next }: { next: string }) {
  return (
    <EntranceForm name="second-step" action={secondStepAction} hidden={{ next }} submit="Sign in">
      {({ fields }) => (
        <TextField
          label="Code"
          name="code"
          hint="The six digits that your authenticator app shows, or one of your recovery codes."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          maxLength={40}
          error={fields?.code}
        />
      )}
    </EntranceForm>
  );
}
