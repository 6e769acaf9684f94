"use client";

import { SelectField } from "#components/field.tsx";
import { changePlaceAction } from "#features/settings/actions.ts";
import { SettingsForm } from "./settings-form.tsx";

interface PlaceFormProps {
  readonly language: string;
  readonly timeZone: string;
  /** Tags with the names of the languages. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly timeZones: readonly string[];
}

/** The language that the site speaks, and the zone of its clock. */
export function PlaceForm({ language, timeZone, languages, timeZones }: PlaceFormProps) {
  return (
    <SettingsForm
      title="Language and time"
      help="What the site itself says, and how its dates are written. Each article has a language of its own besides."
      action={changePlaceAction}
    >
      {({ fields, values }) => (
        <>
          <SelectField
            key={`language ${values?.language ?? language}`}
            label="Language"
            name="language"
            defaultValue={values?.language ?? language}
            error={fields?.language}
          >
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            key={`zone ${values?.timeZone ?? timeZone}`}
            label="Time zone"
            name="timeZone"
            defaultValue={values?.timeZone ?? timeZone}
            error={fields?.timeZone}
            hint="The dates that readers see, and the times at which stories appear."
          >
            {timeZones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </SelectField>
        </>
      )}
    </SettingsForm>
  );
}
