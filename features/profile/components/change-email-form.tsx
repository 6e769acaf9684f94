"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { changeEmailAction } from "#features/profile/actions.ts";

/** Another address to sign in with; it counts once its owner has opened a link. */
export function ChangeEmailForm({ email }: { email: string }) {
  return (
    <ActionForm name="email" action={changeEmailAction}>
      {({ fields, values }, pending) => (
        <>
          <p className="wrap-anywhere text-muted">
            You sign in with <strong className="text-ink">{email}</strong>. Nobody but those who look after
            people sees it.
          </p>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="New e-mail"
              name="email"
              type="email"
              autoComplete="email"
              required
              maxLength={254}
              defaultValue={values?.email}
              error={fields?.email}
            />
            <TextField
              label="Current password"
              name="password"
              id="email-password"
              type="password"
              autoComplete="current-password"
              required
              maxLength={200}
              error={fields?.password}
            />
          </div>
          <Button type="submit" disabled={pending} className="justify-self-start">
            Send a link to the new address
          </Button>
        </>
      )}
    </ActionForm>
  );
}
