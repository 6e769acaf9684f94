"use client";

import { useState } from "react";
import { TextArea } from "#components/field.tsx";
import { changeFooterAction, changeSocialAction } from "#features/settings/actions.ts";
import type { Link } from "#features/settings/settings.ts";
import { LinksEditor, rowsOf } from "./links-editor.tsx";
import { SettingsForm } from "./settings-form.tsx";

interface FooterFormProps {
  readonly text: string;
  readonly links: readonly Link[];
}

export function FooterForm({ text, links }: FooterFormProps) {
  const [rows, setRows] = useState(() => rowsOf(links));
  return (
    <SettingsForm
      title="Footer"
      help="The colophon at the foot of every page: a few words, and links to what has to be found, such as the imprint."
      action={changeFooterAction}
    >
      {({ fields, values }) => (
        <>
          <TextArea
            label="Words"
            name="footerText"
            defaultValue={values?.footerText ?? text}
            error={fields?.footerText}
            maxLength={600}
          />
          <LinksEditor
            label="Links of the footer"
            rows={rows}
            onChange={setRows}
            errors={fields ?? {}}
            addressHint="/imprint or https://example.org"
          />
        </>
      )}
    </SettingsForm>
  );
}

export function SocialForm({ links }: { links: readonly Link[] }) {
  const [rows, setRows] = useState(() => rowsOf(links));
  return (
    <SettingsForm
      title="Elsewhere"
      help="The publication's profiles on other sites. Machines learn from them that these are the same."
      action={changeSocialAction}
    >
      {({ fields }) => (
        <LinksEditor
          label="Profiles"
          rows={rows}
          onChange={setRows}
          errors={fields ?? {}}
          addressHint="https://social.example/@name"
        />
      )}
    </SettingsForm>
  );
}
