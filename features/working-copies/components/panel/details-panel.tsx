import { SelectField, TextArea, TextField } from "#components/field.tsx";
import type { Draft } from "#features/working-copies/components/draft.ts";
import { BylineField } from "./byline-field.tsx";
import { TagsField } from "./tags-field.tsx";

export interface Choices {
  readonly sections: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export interface DetailsProps {
  readonly kind: "story" | "page";
  /** Where readers find the article, or will. */
  readonly livePath: string | null;
  readonly draft: Draft;
  readonly choices: Choices;
  readonly fields: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Draft>) => void;
}

const languages = [
  "ar",
  "de",
  "en",
  "es",
  "fa",
  "fr",
  "he",
  "hi",
  "it",
  "ja",
  "ne",
  "nl",
  "pl",
  "pt",
  "ru",
  "sv",
  "tr",
  "uk",
  "ur",
  "zh",
];
const languageNames = new Intl.DisplayNames("en", { type: "language" });

const policies = [
  ["", "As on the whole site"],
  ["open", "Open: comments appear at once"],
  ["first-held", "First comment of each guest is held"],
  ["all-held", "Every comment is held"],
  ["closed", "Closed"],
] as const;

function addressHint(place: string, slug: string, livePath: string | null): string {
  if (slug !== "") return place + slug;
  return livePath ?? "Empty: made from the headline.";
}

/** Everything about the article but its text. */
export function DetailsPanel({ kind, livePath, draft, choices, fields, onChange }: DetailsProps) {
  const section = choices.sections.find(({ id }) => id === draft.sectionId);
  const place = kind === "page" ? "/" : `/${section?.slug ?? "section"}/`;
  return (
    <section aria-label="Details" className="grid gap-4">
      {kind === "story" ? (
        <>
          <SelectField
            label="Section"
            name="sectionId"
            value={draft.sectionId}
            error={fields.sectionId}
            onChange={(event) => onChange({ sectionId: event.target.value })}
          >
            <option value="">Choose…</option>
            {choices.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <BylineField
            people={choices.people}
            chosen={draft.bylineIds}
            error={fields.bylineIds}
            onChange={(bylineIds) => onChange({ bylineIds })}
          />
          <TagsField
            tagNames={draft.tagNames}
            error={fields.tagNames}
            onChange={(tagNames) => onChange({ tagNames })}
          />
        </>
      ) : null}
      <TextField
        label="Address"
        name="slug"
        value={draft.slug}
        error={fields.slug}
        hint={addressHint(place, draft.slug, livePath)}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => onChange({ slug: event.target.value })}
      />
      <SelectField
        label="Language"
        name="language"
        value={draft.language}
        error={fields.language}
        onChange={(event) => onChange({ language: event.target.value })}
      >
        {languages.map((code) => (
          <option key={code} value={code}>
            {languageNames.of(code)}
          </option>
        ))}
      </SelectField>
      {kind === "story" ? (
        <SelectField
          label="Comments"
          name="commentsPolicy"
          value={draft.commentsPolicy}
          error={fields.commentsPolicy}
          onChange={(event) => onChange({ commentsPolicy: event.target.value })}
        >
          {policies.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <details className="border-t border-line pt-3">
        <summary className="py-1 font-medium">For search engines</summary>
        <div className="mt-3 grid gap-4">
          <TextField
            label="Title"
            name="seoTitle"
            value={draft.seoTitle}
            error={fields.seoTitle}
            hint="Empty: the headline."
            onChange={(event) => onChange({ seoTitle: event.target.value })}
          />
          <TextArea
            label="Description"
            name="seoDescription"
            value={draft.seoDescription}
            error={fields.seoDescription}
            hint="Empty: the standfirst."
            onChange={(event) => onChange({ seoDescription: event.target.value })}
          />
        </div>
      </details>
    </section>
  );
}
