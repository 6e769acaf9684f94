"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { changeNavigationAction, letSectionsLeadAction } from "#features/settings/actions.ts";
import type { NavigationItem } from "#features/settings/settings.ts";
import { untouched } from "#lib/form-state.ts";
import { type LinkRow, LinksEditor, rowsOf, withRow } from "./links-editor.tsx";
import { SettingsForm } from "./settings-form.tsx";

interface NavigationFormProps {
  /** Null: the sections, in their order. */
  readonly navigation: readonly NavigationItem[] | null;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

/** The links of every page's head: sections, which follow their names, and links of one's own. */
export function NavigationForm({ navigation, sections }: NavigationFormProps) {
  const follows = sections.map(({ id }) => ({ sectionId: id }));
  const [rows, setRows] = useState(() => rowsOf(navigation ?? follows, sections));
  const missing = sections.filter(({ id }) => rows.every(({ sectionId }) => sectionId !== id));
  return (
    <SettingsForm
      title="Navigation"
      help="What stands under the name on every page. A section keeps its name and address up to date here by itself."
      action={changeNavigationAction}
      besides={navigation ? <SectionsLead onDone={() => setRows(rowsOf(follows, sections))} /> : null}
    >
      {({ fields }) => (
        <>
          {navigation ? null : (
            <Notice tone="calm">
              The navigation is the sections in their order. Saving it here makes it your own: a new section
              is then added by hand.
            </Notice>
          )}
          <LinksEditor
            label="Navigation"
            rows={rows}
            onChange={setRows}
            errors={fields ?? {}}
            addressHint="/about or https://example.org"
          />
          <AddSections sections={missing} onAdd={(row) => setRows(withRow(rows, row))} />
        </>
      )}
    </SettingsForm>
  );
}

interface AddSectionsProps {
  readonly sections: NavigationFormProps["sections"];
  readonly onAdd: (row: Omit<LinkRow, "key">) => void;
}

function AddSections({ sections, onAdd }: AddSectionsProps) {
  if (sections.length === 0) return null;
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="mb-1.5 text-muted">Sections that are not in it</legend>
      {sections.map(({ id, name }) => (
        <Button key={id} onClick={() => onAdd({ sectionId: id, label: name, href: "" })}>
          <Plus size={16} aria-hidden /> {name}
        </Button>
      ))}
    </fieldset>
  );
}

/** The way back to a navigation that is the sections. */
function SectionsLead({ onDone }: { onDone: () => void }) {
  const router = useRouter();
  const lead = async (form: FormData) => {
    const answer = await safely(letSectionsLeadAction)(untouched, form);
    if (!answer.ok) return;
    onDone();
    router.refresh();
  };
  return (
    <Button type="submit" formAction={lead}>
      Follow the sections again
    </Button>
  );
}
