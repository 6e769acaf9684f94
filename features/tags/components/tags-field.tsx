import { X } from "lucide-react";
import { useState } from "react";
import { formOf } from "#components/form-of.ts";
import { LookupField } from "#components/lookup-field.tsx";
import { safely } from "#components/safely.ts";
import { useLookup } from "#components/use-lookup.ts";
import { findTagsAction } from "#features/tags/actions.ts";
import { tagSlug } from "#features/tags/tags.ts";

interface TagsFieldProps {
  readonly tagNames: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (tagNames: string[]) => void;
}

async function find(text: string) {
  const answer = await safely(findTagsAction)({ ok: false }, formOf({ text }));
  return (answer.found ?? []).map(({ id, name }) => ({ id, label: name }));
}

/** The tags with more at their end; a tag is one, however it is written. */
function withNames(known: readonly string[], added: readonly string[]): string[] {
  const named = added.map((name) => name.trim()).filter((name) => tagSlug(name) !== "");
  const all = [...known, ...named].map((name) => [tagSlug(name), name] as const);
  return [...new Map(all.toReversed()).entries()].map(([, name]) => name).toReversed();
}

/** Tags, chosen or made while typing; what is new becomes a tag when the article is published. */
export function TagsField({ tagNames, error, onChange }: TagsFieldProps) {
  const [isOpen, setOpen] = useState(false);
  const { text, setText, found, isWaiting } = useLookup(find, isOpen);
  const add = (...names: string[]) => onChange(withNames(tagNames, names));
  const remove = (name: string) => onChange(tagNames.filter((other) => other !== name));
  const type = (typed: string) => {
    const names = typed.split(/[,，、]/);
    setText(names.pop()?.trimStart() ?? "");
    if (names.length > 0) add(...names);
  };
  const leave = () => {
    if (text.trim() === "") return;
    add(text);
    setText("");
  };
  return (
    <LookupField
      id="tagNames"
      label="Tags"
      placeholder="Type a tag"
      error={error}
      text={text}
      onText={type}
      found={found.filter(({ label }) => !tagNames.some((name) => tagSlug(name) === tagSlug(label)))}
      isWaiting={isWaiting}
      nothing="Type a word to make a tag of it."
      onPick={({ label }) => add(label)}
      onCreate={add}
      onOpen={setOpen}
      onBack={() => onChange(tagNames.slice(0, -1))}
      onLeave={leave}
    >
      <ul aria-label="Chosen" className="flex flex-wrap gap-1 empty:hidden">
        {tagNames.map((name) => (
          <li key={name} className="flex items-center rounded-full bg-sunken pl-3">
            <span className="[overflow-wrap:anywhere]">{name}</span>
            <button
              type="button"
              aria-label={`Remove the tag ${name}`}
              className="grid size-8 shrink-0 place-items-center rounded-full hover:text-danger"
              onClick={() => remove(name)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </LookupField>
  );
}
