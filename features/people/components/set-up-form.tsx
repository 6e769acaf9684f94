"use client";

import { SelectField, TextField } from "#components/field.tsx";
import { setUpAction } from "#features/people/actions.ts";
import type { FormState } from "#lib/form-state.ts";
import { EntranceForm } from "./entrance-form.tsx";

interface SetUpFormProps {
  readonly token: string;
  readonly timeZones: readonly string[];
}

export function SetUpForm({ token, timeZones }: SetUpFormProps) {
  return (
    <EntranceForm name="set-up" action={setUpAction} hidden={{ token }} submit="Set up the publication">
      {(state) => (
        <>
          <PublicationFields state={state} timeZones={timeZones} />
          <OwnerFields state={state} />
        </>
      )}
    </EntranceForm>
  );
}

function PublicationFields({ state, timeZones }: { state: FormState; timeZones: readonly string[] }) {
  const { fields, values } = state;
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-serif text-xl font-semibold">The publication</legend>
      <TextField
        label="Name of the publication"
        name="publicationName"
        required
        maxLength={100}
        defaultValue={values?.publicationName}
        error={fields?.publicationName}
      />
      <SelectField
        key={values?.timeZone}
        label="Time zone"
        name="timeZone"
        hint="The dates that readers see, and the times at which stories appear."
        defaultValue={values?.timeZone ?? "UTC"}
        error={fields?.timeZone}
      >
        {timeZones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </SelectField>
      <SelectField label="Language" name="language" defaultValue="en" error={fields?.language}>
        <option value="en">English</option>
      </SelectField>
    </fieldset>
  );
}

function OwnerFields({ state }: { state: FormState }) {
  const { fields, values } = state;
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-serif text-xl font-semibold">You, the owner</legend>
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
        label="E-mail"
        name="email"
        type="email"
        hint="You sign in with it. Nobody else sees it."
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
        hint="At least 12 characters."
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
        error={fields?.password}
      />
    </fieldset>
  );
}
