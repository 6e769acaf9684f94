"use client";

import { EntranceForm } from "#features/people/components/entrance-form.tsx";
import { confirmEmailAction } from "#features/profile/actions.ts";

/** Spends the link of the letter: a scanner of mail that opens it changes nothing. */
export function ConfirmEmailForm({ token, email }: { token: string; email: string }) {
  return (
    <EntranceForm
      name="confirm-email"
      action={confirmEmailAction}
      hidden={{ token }}
      submit="Use this address"
    >
      {() => (
        <p className="wrap-anywhere">
          From now on you sign in with <strong>{email}</strong>.
        </p>
      )}
    </EntranceForm>
  );
}
