import type { Draft } from "./draft.ts";

interface HeadlineFieldsProps {
  readonly draft: Draft;
  readonly fields: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Draft>) => void;
}

const bare =
  "w-full resize-none bg-transparent font-serif outline-none field-sizing-content placeholder:text-muted";

function Problem({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} className="mt-1 text-danger">
      {text}
    </p>
  );
}

/** Headline and standfirst, written where and as readers will see them. */
export function HeadlineFields({ draft, fields, onChange }: HeadlineFieldsProps) {
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-panel px-5 py-4 focus-within:border-edge">
      <div>
        <textarea
          rows={1}
          aria-label="Headline"
          name="headline"
          placeholder="Headline"
          value={draft.headline}
          maxLength={200}
          aria-invalid={fields.headline ? true : undefined}
          aria-describedby={fields.headline ? "headline-error" : undefined}
          onChange={(event) => onChange({ headline: event.target.value.replaceAll(/\s*\n\s*/g, " ") })}
          className={`${bare} text-3xl leading-tight font-semibold`}
        />
        <Problem id="headline-error" text={fields.headline} />
      </div>
      <div>
        <textarea
          rows={1}
          aria-label="Standfirst"
          name="standfirst"
          placeholder="Standfirst: one or two sentences that make one want to read on"
          value={draft.standfirst}
          maxLength={500}
          aria-invalid={fields.standfirst ? true : undefined}
          aria-describedby={fields.standfirst ? "standfirst-error" : undefined}
          onChange={(event) => onChange({ standfirst: event.target.value.replaceAll(/\s*\n\s*/g, " ") })}
          className={`${bare} text-lg leading-snug text-muted`}
        />
        <Problem id="standfirst-error" text={fields.standfirst} />
      </div>
    </div>
  );
}
