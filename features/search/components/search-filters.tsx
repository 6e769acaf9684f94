import { recents } from "#features/search/search.ts";
import { wordsIn } from "#features/words/words.ts";

interface SearchFiltersProps {
  /** The form that sends them. */
  readonly form: string;
  readonly section: string | undefined;
  readonly time: string;
  readonly sections: readonly { readonly slug: string; readonly name: string }[];
  /** In which something was published. */
  readonly years: readonly string[];
  readonly language: string;
}

/** Where and of when to look. */
export function SearchFilters({ form, section = "", time, sections, years, language }: SearchFiltersProps) {
  const { search } = wordsIn(language);
  const isKnown = time === "" || recents.some((recent) => recent === time) || years.includes(time);
  return (
    <div className="search-filters">
      <label>
        <span>{search.section}</span>
        <select name="section" form={form} defaultValue={section}>
          <option value="">{search.allSections}</option>
          {sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{search.time}</span>
        <select name="time" form={form} defaultValue={time}>
          <option value="">{search.anyTime}</option>
          {recents.map((recent) => (
            <option key={recent} value={recent}>
              {search.past[recent]}
            </option>
          ))}
          {(isKnown ? years : [time, ...years]).map((year) => (
            <option key={year} value={year}>
              {search.during(year)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" form={form}>
        {search.show}
      </button>
    </div>
  );
}
