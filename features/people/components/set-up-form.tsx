"use client";

import { SelectField, TextField } from "#components/field.tsx";
import { setUpAction } from "#features/people/actions.ts";
import type { FormState } from "#lib/form-state.ts";
import { EntranceForm } from "./entrance-form.tsx";

interface SetUpFormProps {
  readonly token: string;
  readonly timeZones: readonly string[];
  /** Tags with the names of the languages. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** Where readers come to. */
  readonly origin: string;
  readonly hasDemo: boolean;
}

export function SetUpForm({ token, ...given }: SetUpFormProps) {
  return (
    <EntranceForm name="set-up" action={setUpAction} hidden={{ token }} submit="Set up the publication">
      {(state) => (
        <>
          <PublicationFields state={state} {...given} />
          <OwnerFields state={state} />
        </>
      )}
    </EntranceForm>
  );
}

type PublicationFieldsProps = Omit<SetUpFormProps, "token"> & { readonly state: FormState };

function PublicationFields({ state, timeZones, languages, origin, hasDemo }: PublicationFieldsProps) {
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
      <SelectField
        key={`language ${values?.language}`}
        label="Language"
        name="language"
        hint="What the site itself says to readers. Each article has a language of its own besides."
        defaultValue={values?.language ?? "en"}
        error={fields?.language}
      >
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </SelectField>
      <p className="text-muted">
        Readers come to <span className="break-all text-ink">{origin}</span>: SITE_URL names another address.
        {hasDemo ? (
          <>
            {" "}
            The demo issue shows what is possible; <code>npm run masthead -- demo remove</code> takes it out.
          </>
        ) : null}
      </p>
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
