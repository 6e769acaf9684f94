"use client";

import { TextField } from "#components/field.tsx";
import { askForNewPasswordAction } from "#features/passwords/actions.ts";
import { EntranceForm } from "#features/people/components/entrance-form.tsx";

/** Asks for a link, by mail, to whoever has this address. */
export function ForgottenForm() {
  return (
    <EntranceForm name="forgotten" action={askForNewPasswordAction} hidden={{}} submit="Send me a link">
      {({ fields, values }) => (
        <TextField
          label="E-mail"
          name="email"
          type="email"
          hint="The one that you sign in with."
          autoComplete="username"
          required
          maxLength={254}
          defaultValue={values?.email}
          error={fields?.email}
        />
      )}
    </EntranceForm>
  );
}
