"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { changePasswordAction } from "#features/passwords/actions.ts";

/** Another password, after the one of before. */
export function ChangePasswordForm() {
  return (
    <ActionForm name="password" action={changePasswordAction}>
      {({ fields }, pending) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="Current password"
              name="currentPassword"
              type="password"
              autoComplete="current-password"
              required
              maxLength={200}
              error={fields?.currentPassword}
            />
            <TextField
              label="New password"
              name="password"
              id="new-password"
              type="password"
              hint="At least 12 characters."
              autoComplete="new-password"
              required
              minLength={12}
              maxLength={200}
              error={fields?.password}
            />
          </div>
          <Button type="submit" disabled={pending} className="justify-self-start">
            Change the password
          </Button>
        </>
      )}
    </ActionForm>
  );
}
