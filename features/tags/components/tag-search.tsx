import { buttonClass } from "#components/button.tsx";

/** A plain form, so that what was looked for stands in the address. */
export function TagSearch({ text }: { text: string }) {
  return (
    <search>
      <form aria-label="Tags" className="mb-4 flex flex-wrap gap-2">
        <input
          type="search"
          name="q"
          defaultValue={text}
          aria-label="Part of the name"
          placeholder="Part of the name"
          maxLength={50}
          className="min-h-9 min-w-48 flex-1 rounded-md border border-edge bg-panel px-2 text-base sm:text-sm"
        />
        <button type="submit" className={buttonClass()}>
          Find
        </button>
      </form>
    </search>
  );
}
