"use client";

import { useState } from "react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { changeIdentityAction } from "#features/settings/actions.ts";
import { accentFault, accentShades } from "#features/settings/settings.ts";
import { SettingsForm } from "./settings-form.tsx";
import { ThemePreview } from "./theme-preview.tsx";

interface IdentityFormProps {
  readonly name: string;
  readonly motto: string;
  readonly accent: string;
}

/** What the publication is called and its colour, seen as readers will see it before it is saved. */
export function IdentityForm(stored: IdentityFormProps) {
  const [look, setLook] = useState(stored);
  const change = (part: Partial<IdentityFormProps>) => setLook({ ...look, ...part });
  const fault = accentFault(look.accent);
  return (
    <SettingsForm
      title="Identity"
      help="The name, the motto and the colour that readers know the publication by."
      action={changeIdentityAction}
    >
      {({ fields }) => (
        <>
          <TextField
            label="Name"
            name="name"
            value={look.name}
            onChange={(event) => change({ name: event.target.value })}
            error={fields?.name}
            maxLength={100}
            required
          />
          <TextField
            label="Motto"
            name="motto"
            value={look.motto}
            onChange={(event) => change({ motto: event.target.value })}
            error={fields?.motto}
            hint="One line under the name, which search engines show too. It may be empty."
            maxLength={200}
          />
          <div className="flex flex-wrap items-end gap-3">
            <TextField
              label="Colour"
              name="accent"
              type="color"
              className="h-10 w-20 rounded-md border border-edge bg-panel p-1"
              value={look.accent}
              onChange={(event) => change({ accent: event.target.value })}
              error={fault ?? fields?.accent}
              hint="Of links, buttons and small details. It has to be readable on the page."
            />
            {fault ? (
              <Button onClick={() => change({ accent: accentShades(look.accent).light })}>
                Take the nearest that can be read
              </Button>
            ) : null}
          </div>
          <ThemePreview {...look} />
        </>
      )}
    </SettingsForm>
  );
}
