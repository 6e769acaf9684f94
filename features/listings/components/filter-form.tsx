"use client";

import { Search, SlidersHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "#components/button.tsx";
import { adminArticlesPath, articleListPath } from "#features/admin-paths.ts";
import { articleKinds, articleStates } from "#features/articles/articles.ts";
import { stateWord } from "#features/articles/components/state-words.ts";
import { listSorts } from "#features/listings/listings.ts";
import { kindWord, sortWord } from "./words.ts";

interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface FilterChoices {
  readonly sections: readonly Choice[];
  readonly people: readonly Choice[];
  /** Names of tags to choose from; others can be typed. */
  readonly tags: readonly string[];
}

interface FilterFormProps {
  /** What the address says, by the names of the fields; the tag by its name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly choices: FilterChoices;
}

const box = "min-h-10 w-full rounded-md border border-edge bg-panel px-2 text-base text-ink sm:text-sm";

function read(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  const said: Record<string, string> = Object.fromEntries(entries);
  return said.sort === "saved" ? { ...said, sort: "" } : said;
}

/** Going back, or taking a filter away elsewhere, changes the address: the fields follow it and keep the focus. */
function useFieldsOf(values: FilterFormProps["values"]) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = values[field.name] ?? "";
      }
    }
  }, [values]);
  return form;
}

/** Narrows the list. A plain form, so that the choice stands in the address and can be kept as a bookmark. */
export function FilterForm({ values, choices }: FilterFormProps) {
  const router = useRouter();
  const form = useFieldsOf(values);
  const [open, setOpen] = useState(false);
  const [busy, begin] = useTransition();
  const go = () => {
    const { current } = form;
    if (current) begin(() => router.push(articleListPath(read(current)), { scroll: false }));
  };
  const select = { values, onChange: go };
  return (
    <search>
      <form
        ref={form}
        action={adminArticlesPath}
        aria-label="Articles"
        aria-busy={busy}
        className="mb-3 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div className="flex gap-2">
          <div className="relative flex-1">
            <Search size={16} aria-hidden className="absolute top-3 left-3 text-muted" />
            <input
              type="search"
              name="q"
              defaultValue={values.q}
              aria-label="Words in the headline"
              placeholder="Words in the headline"
              maxLength={100}
              className={`${box} pl-9`}
            />
          </div>
          <Button type="submit" className="min-h-10">
            Find
          </Button>
          <Button
            className="min-h-10 lg:hidden"
            aria-expanded={open}
            aria-controls="more-filters"
            onClick={() => setOpen(!open)}
          >
            <SlidersHorizontal size={16} aria-hidden /> Filters
          </Button>
        </div>
        <div
          id="more-filters"
          className={`${open ? "grid" : "hidden"} grid-cols-2 gap-2 sm:grid-cols-3 lg:grid lg:grid-cols-6`}
        >
          <Select
            {...select}
            name="state"
            label="State"
            any="Any state"
            words={stateWord}
            of={articleStates}
          />
          <Select {...select} name="section" label="Section" any="Any section" of={choices.sections} />
          <Select {...select} name="author" label="Author" any="Any author" of={choices.people} />
          <input
            name="tag"
            list="tag-names"
            defaultValue={values.tag}
            aria-label="Tag"
            placeholder="Any tag"
            maxLength={100}
            className={box}
          />
          <datalist id="tag-names">
            {choices.tags.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Select
            {...select}
            name="kind"
            label="Kind"
            any="Stories and pages"
            words={kindWord}
            of={articleKinds}
          />
          <Select {...select} name="sort" label="Order" words={sortWord} of={listSorts} />
        </div>
      </form>
    </search>
  );
}

interface SelectProps<Word extends string> {
  readonly name: string;
  readonly label: string;
  /** What stands for no choice; nothing: something is always chosen. */
  readonly any?: string;
  readonly of: readonly (Choice | Word)[];
  readonly words?: Readonly<Record<Word, string>>;
  readonly values: FilterFormProps["values"];
  readonly onChange: () => void;
}

function Select<Word extends string>(props: SelectProps<Word>): ReactNode {
  const { name, label, any, of, words, values, onChange } = props;
  return (
    <select
      name={name}
      defaultValue={values[name] ?? ""}
      aria-label={label}
      className={box}
      onChange={onChange}
    >
      {any ? <option value="">{any}</option> : null}
      {of.map((one) => {
        const [value, text] = typeof one === "string" ? [one, words?.[one] ?? one] : [one.id, one.name];
        return (
          <option key={value} value={value}>
            {text}
          </option>
        );
      })}
    </select>
  );
}
