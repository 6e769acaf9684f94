import { SelectField } from "#components/field.tsx";
import { Fold } from "#components/fold.tsx";
import { SeriesField } from "#features/series/components/series-field.tsx";
import { TranslationsField } from "#features/translations/components/translations-field.tsx";
import type { DetailsProps } from "./details.ts";
import { languagesWith } from "./languages.ts";

const policies = [
  ["", "As on the whole site"],
  ["open", "Open: comments appear at once"],
  ["first-held", "First comment of each guest is held"],
  ["all-held", "Every comment is held"],
  ["closed", "Closed"],
] as const;

export function CommentsGroup({ draft, fields, onChange }: DetailsProps) {
  const chosen = policies.find(([value]) => value === draft.commentsPolicy)?.[1];
  return (
    <Fold name="comments" title="Comments" summary={chosen} isCalling={fields.commentsPolicy !== undefined}>
      <SelectField
        label="Who may comment"
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
    </Fold>
  );
}

export function SeriesGroup({ draft, choices, fields, onChange }: DetailsProps) {
  const isCalling = fields.seriesId !== undefined || fields.seriesPart !== undefined;
  const title = choices.series.find(({ id }) => id === draft.seriesId)?.title;
  return (
    <Fold name="series" title="Series" summary={title ?? "None"} isCalling={isCalling}>
      <SeriesField
        series={choices.series}
        seriesId={draft.seriesId}
        seriesPart={draft.seriesPart}
        mayCreate={choices.mayBeginSeries}
        fields={fields}
        onChange={onChange}
      />
    </Fold>
  );
}

export function LanguageGroup({ articleId, kind, draft, choices, fields, onChange }: DetailsProps) {
  const languages = languagesWith(draft.language);
  const name = languages.find(({ code }) => code === draft.language)?.name;
  const isCalling = fields.language !== undefined || fields.translationKey !== undefined;
  return (
    <Fold name="language" title="Language" summary={name} isCalling={isCalling}>
      <SelectField
        label="Language"
        name="language"
        value={draft.language}
        error={fields.language}
        onChange={(event) => onChange({ language: event.target.value })}
      >
        {languages.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </SelectField>
      {kind === "story" ? (
        <TranslationsField
          articleId={articleId}
          language={draft.language}
          versions={choices.versions}
          error={fields.translationKey}
          onChange={(translationKey) => onChange({ translationKey })}
        />
      ) : null}
    </Fold>
  );
}

export function DatesGroup({ dates }: DetailsProps) {
  return (
    <Fold name="dates" title="Dates" summary={dates.publishedAt?.split(" at ")[0] ?? "Not published yet"}>
      <dl className="grid gap-2">
        <div>
          <dt className="text-muted">First published</dt>
          <dd>{dates.publishedAt ?? "Not yet"}</dd>
        </div>
        <div>
          <dt className="text-muted">Last updated for readers</dt>
          <dd>{dates.updatedAt ?? "Not yet"}</dd>
        </div>
      </dl>
    </Fold>
  );
}
