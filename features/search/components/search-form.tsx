import { searchPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

interface SearchFormProps {
  readonly id: string;
  /** Tells apart two forms on one page. */
  readonly label: string;
  readonly words?: string;
  readonly language: string;
}

/** A plain form that asks with GET, so that a search has an address. */
export function SearchForm({ id, label, words = "", language }: SearchFormProps) {
  const { title } = wordsIn(language).search;
  return (
    <search aria-label={label}>
      <form id={`${id}-form`} action={searchPath()} className="search-form">
        <label htmlFor={id} className="unseen">
          {label}
        </label>
        <input id={id} type="search" name="q" defaultValue={words} placeholder={title} maxLength={200} />
        <button type="submit" aria-label={title}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.75" />
            <path d="m13 13 5 5" />
          </svg>
        </button>
      </form>
    </search>
  );
}
