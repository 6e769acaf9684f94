"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { SelectField } from "#components/field.tsx";
import type { Role } from "#features/people/people.ts";
import { requireSecondFactorAction } from "#features/second-factor/actions.ts";

interface RequirementFormProps {
  readonly from: Role | null;
  readonly roles: readonly Role[];
}

/** Of whom the owner asks a second step. */
export function RequirementForm({ from, roles }: RequirementFormProps) {
  return (
    <section aria-labelledby="second-step" className="grid gap-3">
      <h2 id="second-step" className="font-serif text-xl font-semibold">
        Second step
      </h2>
      <ActionForm
        name="requirement"
        action={requireSecondFactorAction}
        className="grid gap-4 rounded-lg border border-line bg-panel p-4"
      >
        {({ fields, values }, pending) => (
          <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,24rem)_auto] sm:justify-start">
            <SelectField
              key={values?.from}
              label="Sign in with an app as well as a password"
              name="from"
              defaultValue={values?.from ?? from ?? ""}
              error={fields?.from}
              hint="Whoever has none yet sets it up before anything else, at once."
            >
              <option value="">Whoever likes to</option>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {role === "owner" ? "The owner must" : `Every ${role} and above must`}
                </option>
              ))}
            </SelectField>
            <Button type="submit" disabled={pending} className="justify-self-start sm:mt-6.5">
              Save
            </Button>
          </div>
        )}
      </ActionForm>
    </section>
  );
}
