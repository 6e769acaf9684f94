import { useState } from "react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { formOf } from "#components/form-of.ts";
import { LookupField } from "#components/lookup-field.tsx";
import { safely } from "#components/safely.ts";
import { createSeriesAction } from "#features/series/actions.ts";

interface SeriesFieldProps {
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly seriesId: string;
  readonly seriesPart: string;
  readonly mayCreate: boolean;
  readonly fields: Readonly<Record<string, string>>;
  readonly onChange: (change: { seriesId: string; seriesPart: string }) => void;
}

/** The series that a story belongs to, and as which part. */
export function SeriesField({
  seriesId,
  seriesPart,
  mayCreate,
  fields,
  onChange,
  ...props
}: SeriesFieldProps) {
  const [text, setText] = useState("");
  const [series, setSeries] = useState(props.series);
  const [problem, setProblem] = useState<string>();
  const chosen = series.find(({ id }) => id === seriesId);
  const typed = text.trim().toLowerCase();
  const found = series.filter(({ title }) => title.toLowerCase().includes(typed)).slice(0, 20);
  const create = async (title: string) => {
    const form = formOf({ title, slug: "", description: "" });
    const answer = await safely(createSeriesAction)({ ok: false }, form);
    setProblem(answer.ok ? undefined : answer.message);
    const { created } = answer;
    if (created === undefined) return;
    setSeries((known) => [created, ...known]);
    onChange({ seriesId: created.id, seriesPart: "1" });
  };
  if (seriesId === "") {
    return (
      <LookupField
        id="seriesId"
        label="Series"
        placeholder="Type its title"
        hint="Parts of a series lead on to one another."
        error={fields.seriesId ?? problem}
        text={text}
        onText={setText}
        found={found.map(({ id, title }) => ({ id, label: title }))}
        nothing={
          mayCreate ? "Type a title to begin a series." : "No series of this title. An editor begins one."
        }
        onPick={({ id }) => onChange({ seriesId: id, seriesPart: "" })}
        onCreate={mayCreate ? (title) => void create(title) : undefined}
      />
    );
  }
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <p className="min-w-0 [overflow-wrap:anywhere]">
          Part of <strong>{chosen?.title ?? "an older series"}</strong>
        </p>
        <Button look="quiet" onClick={() => onChange({ seriesId: "", seriesPart: "" })}>
          Take it out
        </Button>
      </div>
      <TextField
        label="Part"
        name="seriesPart"
        inputMode="numeric"
        value={seriesPart}
        error={fields.seriesPart}
        hint="A number: the parts stand in this order."
        onChange={(event) => onChange({ seriesId, seriesPart: event.target.value })}
      />
    </>
  );
}
