"use client";

import { TextField } from "#components/field.tsx";
import { setNewPasswordAction } from "#features/passwords/actions.ts";
import { EntranceForm } from "#features/people/components/entrance-form.tsx";

/** Spends the link of the letter on another password. */
export function NewPasswordForm({ token }: { token: string }) {
  return (
    <EntranceForm
      name="new-password"
      action={setNewPasswordAction}
      hidden={{ token }}
      submit="Set the password"
    >
      {({ fields }) => (
        <TextField
          label="New password"
          name="password"
          type="password"
          hint="At least 12 characters. All devices are signed out when you set it."
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          error={fields?.password}
        />
      )}
    </EntranceForm>
  );
}
