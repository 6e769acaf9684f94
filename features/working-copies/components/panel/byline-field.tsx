import { X } from "lucide-react";
import { useState } from "react";
import { LookupField } from "#components/lookup-field.tsx";
import { SortableList } from "#components/sortable-list.tsx";

interface BylineFieldProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly need: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (chosen: string[]) => void;
}

/** Who wrote it, in the order in which readers see the names. */
export function BylineField({ people, chosen, need, error, onChange }: BylineFieldProps) {
  const [text, setText] = useState("");
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "Someone who has left";
  const order = (ids: readonly string[]) => onChange([...ids]);
  const typed = text.trim().toLowerCase();
  const found = people.filter(({ id, name }) => !chosen.includes(id) && name.toLowerCase().includes(typed));
  return (
    <LookupField
      id="bylineIds"
      label="Byline"
      placeholder="Add a name"
      need={need}
      error={error}
      text={text}
      onText={setText}
      found={found.slice(0, 50).map(({ id, name }) => ({ id, label: name }))}
      nothing="Nobody else here has this name."
      onPick={({ id }) => onChange([...chosen, id])}
    >
      {chosen.length > 0 ? (
        <SortableList
          label="Order of the names"
          items={chosen}
          keyOf={String}
          nameOf={nameOf}
          onOrder={order}
        >
          {(id) => (
            <span className="flex items-center gap-1">
              <span className="mr-auto [overflow-wrap:anywhere]">{nameOf(id)}</span>
              <button
                type="button"
                className="grid size-9 shrink-0 place-items-center rounded-md hover:bg-sunken"
                onClick={() => onChange(chosen.filter((other) => other !== id))}
                aria-label={`Remove ${nameOf(id)}`}
              >
                <X size={16} aria-hidden />
              </button>
            </span>
          )}
        </SortableList>
      ) : null}
    </LookupField>
  );
}
