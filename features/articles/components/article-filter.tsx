import { buttonClass } from "#components/button.tsx";
import { articleStates } from "#features/articles/articles.ts";
import { stateWord } from "./state-words.ts";

interface ArticleFilterValues {
  readonly state?: string | undefined;
  readonly section?: string | undefined;
  readonly q?: string | undefined;
}

interface ArticleFilterProps {
  readonly values: ArticleFilterValues;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

const box = "min-h-9 rounded-md border border-edge bg-panel px-2 text-base sm:text-sm";

/** Narrows the list; a plain form, so that the choice stands in the address and can be kept as a bookmark. */
export function ArticleFilter({ values, sections }: ArticleFilterProps) {
  return (
    <search>
      <form aria-label="Articles" className="mb-4 flex flex-wrap gap-2">
        <input
          type="search"
          name="q"
          defaultValue={values.q}
          aria-label="Words in the headline"
          placeholder="Words in the headline"
          maxLength={100}
          className={`${box} min-w-48 flex-1`}
        />
        <select name="state" defaultValue={values.state ?? ""} aria-label="State" className={box}>
          <option value="">Any state</option>
          {articleStates.map((state) => (
            <option key={state} value={state}>
              {stateWord[state]}
            </option>
          ))}
        </select>
        <select name="section" defaultValue={values.section ?? ""} aria-label="Section" className={box}>
          <option value="">Any section</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className={buttonClass()}>
          Find
        </button>
      </form>
    </search>
  );
}
