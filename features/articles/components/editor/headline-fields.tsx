import { Count } from "#components/count.tsx";
import type { Draft } from "#features/working-copies/components/draft.ts";

interface HeadlineFieldsProps {
  readonly draft: Draft;
  readonly fields: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Draft>) => void;
}

interface LineProps {
  readonly name: "headline" | "standfirst";
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly look: string;
  /** How long it is best; beyond, it is said. */
  readonly best?: number;
  readonly field: HeadlineFieldsProps;
}

/** A line of text that grows with its words; line breaks become spaces. */
function Line({ name, label, placeholder, maxLength, look, best, field }: LineProps) {
  const { draft, fields, needs, onChange } = field;
  const problem = fields[name];
  const note = problem ?? needs[name];
  const { length } = draft[name];
  return (
    <div>
      <textarea
        rows={1}
        aria-label={label}
        name={name}
        placeholder={placeholder}
        value={draft[name]}
        maxLength={maxLength}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${name}-${problem ? "error" : "need"}` : undefined}
        onChange={(event) => onChange({ [name]: event.target.value.replaceAll(/\s*\n\s*/g, " ") })}
        className={`w-full resize-none bg-transparent font-serif outline-none field-sizing-content placeholder:text-muted ${look}`}
      />
      {note ? (
        <p
          id={`${name}-${problem ? "error" : "need"}`}
          className={`mt-1 ${problem ? "text-danger" : "text-warn"}`}
        >
          {note}
        </p>
      ) : null}
      {best !== undefined && length > 0 ? (
        <p className="mt-1 text-right font-sans text-xs text-muted">
          <Count length={length} best={best} what="long for a standfirst" />
        </p>
      ) : null}
    </div>
  );
}

/** Headline and standfirst, written where and as readers will see them. */
export function HeadlineFields(field: HeadlineFieldsProps) {
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-panel px-5 py-4 focus-within:border-edge">
      <Line
        name="headline"
        label="Headline"
        placeholder="Headline"
        maxLength={200}
        look="text-3xl leading-tight font-semibold"
        field={field}
      />
      <Line
        name="standfirst"
        label="Standfirst"
        placeholder="Standfirst: one or two sentences that make one want to read on"
        maxLength={500}
        look="text-lg leading-snug text-muted"
        best={200}
        field={field}
      />
    </div>
  );
}
