import { buttonClass } from "#components/button.tsx";
import { describeEvent, eventTypes } from "#features/events/events.ts";

/** Narrows the log to one kind of event; a plain form, so the choice stands in the address. */
export function EventFilter({ type }: { type: string | undefined }) {
  return (
    <form className="flex flex-wrap items-end gap-2">
      <label className="grid gap-1">
        <span className="sr-only">What happened</span>
        <select
          name="type"
          defaultValue={type ?? ""}
          className="min-h-9 rounded-md border border-edge bg-panel px-2"
        >
          <option value="">Everything that happened</option>
          {eventTypes.map((name) => (
            <option key={name} value={name}>
              {describeEvent(name)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClass()}>
        Show
      </button>
    </form>
  );
}
