"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { SelectField, TextField } from "#components/field.tsx";
import { inviteAction } from "#features/invitations/actions.ts";
import type { Role } from "#features/people/people.ts";
import type { FormState } from "#lib/form-state.ts";

/** An address and a role. */
export function InviteForm({ roles }: { roles: readonly Role[] }) {
  const router = useRouter();
  const invite = async (state: FormState, form: FormData) => {
    const answer = await inviteAction(state, form);
    if (answer.ok) router.refresh();
    return answer;
  };
  return (
    <ActionForm
      name="invite"
      action={invite}
      className="grid gap-4 rounded-lg border border-line bg-panel p-4"
    >
      {({ fields, values }, pending) => (
        <div className="grid items-start gap-4 sm:grid-cols-[1fr_12rem_auto]">
          <TextField
            label="E-mail"
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            defaultValue={values?.email}
            error={fields?.email}
          />
          <SelectField
            key={values?.role}
            label="Role"
            name="role"
            defaultValue={values?.role ?? "author"}
            error={fields?.role}
            hint={
              <a href="#roles" className="underline">
                What each role may do
              </a>
            }
          >
            {roles.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </SelectField>
          <Button type="submit" look="primary" disabled={pending} className="sm:mt-6.5">
            Invite
          </Button>
        </div>
      )}
    </ActionForm>
  );
}
