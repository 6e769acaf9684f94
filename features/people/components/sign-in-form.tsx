"use client";

import { TextField } from "#components/field.tsx";
import { forgottenPasswordPath } from "#features/admin-paths.ts";
import { signInAction } from "#features/people/actions.ts";
import { EntranceForm } from "./entrance-form.tsx";

/** `next`: the page of the admin that was asked for. */
export function SignInForm({ next }: { next: string }) {
  return (
    <EntranceForm name="sign-in" action={signInAction} hidden={{ next }} submit="Sign in">
      {({ fields, values }) => (
        <>
          <TextField
            label="E-mail"
            name="email"
            type="email"
            autoComplete="username"
            required
            maxLength={254}
            defaultValue={values?.email}
            error={fields?.email}
          />
          <TextField
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={200}
            error={fields?.password}
            hint={
              <a href={forgottenPasswordPath} className="underline">
                Forgotten your password?
              </a>
            }
          />
        </>
      )}
    </EntranceForm>
  );
}
