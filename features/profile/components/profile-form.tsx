"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { TextArea, TextField } from "#components/field.tsx";
import { changeProfileAction } from "#features/profile/actions.ts";

/** What readers see of somebody. */
export function ProfileForm({ profile }: { profile: { readonly name: string; readonly bio: string } }) {
  return (
    <ActionForm name="profile" action={changeProfileAction}>
      {({ fields, values }, pending) => (
        <>
          <TextField
            label="Name"
            name="name"
            hint="It stands above everything that you have written."
            autoComplete="name"
            required
            maxLength={100}
            defaultValue={values?.name ?? profile.name}
            error={fields?.name}
          />
          <TextArea
            label="About you"
            name="bio"
            hint="A few sentences for your page. Readers see them."
            maxLength={1000}
            defaultValue={values?.bio ?? profile.bio}
            error={fields?.bio}
          />
          <Button type="submit" look="primary" disabled={pending} className="justify-self-start">
            Save
          </Button>
        </>
      )}
    </ActionForm>
  );
}
