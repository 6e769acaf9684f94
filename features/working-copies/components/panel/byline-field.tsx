import { ArrowUp, X } from "lucide-react";

interface BylineFieldProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: string[]) => void;
}

const round = "grid size-8 place-items-center rounded hover:bg-sunken disabled:opacity-30";

/** Who wrote it, in the order in which readers see the names. */
export function BylineField({ people, chosen, error, onChange }: BylineFieldProps) {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "Someone who has left";
  const others = people.filter(({ id }) => !chosen.includes(id));
  const raise = (id: string) => {
    const at = chosen.indexOf(id);
    const rest = chosen.filter((other) => other !== id);
    onChange([...rest.slice(0, at - 1), id, ...rest.slice(at - 1)]);
  };
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? "byline-error" : undefined}>
      <legend className="mb-1.5 font-medium">Byline</legend>
      <ol className="grid gap-1">
        {chosen.map((id, position) => (
          <li key={id} className="flex items-center gap-1 rounded-md border border-line pl-3">
            <span className="mr-auto">{nameOf(id)}</span>
            <button
              type="button"
              className={round}
              disabled={position === 0}
              onClick={() => raise(id)}
              aria-label={`Move ${nameOf(id)} up`}
            >
              <ArrowUp size={16} aria-hidden />
            </button>
            <button
              type="button"
              className={round}
              onClick={() => onChange(chosen.filter((other) => other !== id))}
              aria-label={`Remove ${nameOf(id)}`}
            >
              <X size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      {others.length > 0 ? (
        <select
          aria-label="Add a name to the byline"
          value=""
          onChange={(event) => onChange([...chosen, event.target.value])}
          className="rounded-md border border-edge bg-panel px-3 py-2 text-base sm:text-sm"
        >
          <option value="">Add a name…</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
      {error ? (
        <p id="byline-error" className="text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
