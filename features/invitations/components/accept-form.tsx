"use client";

import { TextField } from "#components/field.tsx";
import { acceptInvitationAction } from "#features/invitations/actions.ts";
import { EntranceForm } from "#features/people/components/entrance-form.tsx";

interface AcceptFormProps {
  readonly token: string;
  readonly email: string;
}

/** A name and a password: whoever sends it works here from then on. */
export function AcceptForm({ token, email }: AcceptFormProps) {
  return (
    <EntranceForm name="accept" action={acceptInvitationAction} hidden={{ token }} submit="Begin">
      {({ fields, values }) => (
        <>
          <p className="wrap-anywhere">
            You will sign in with <strong>{email}</strong>.
          </p>
          <TextField
            label="Your name"
            name="name"
            hint="Readers see it above what you write."
            autoComplete="name"
            required
            maxLength={100}
            defaultValue={values?.name}
            error={fields?.name}
          />
          <TextField
            label="Password"
            name="password"
            type="password"
            hint="At least 12 characters."
            autoComplete="new-password"
            required
            minLength={12}
            maxLength={200}
            error={fields?.password}
          />
        </>
      )}
    </EntranceForm>
  );
}
