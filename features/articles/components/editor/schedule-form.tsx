import { useId } from "react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { readTime, type Turn, timeInWords, zonedToUtc, zoneNameAt } from "#lib/time-zone.ts";

export interface Due {
  readonly publishAt: string;
  readonly turn: Turn;
}

interface ScheduleFormProps {
  readonly due: Due;
  readonly timeZone: string;
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly onChange: (due: Due) => void;
  readonly onSchedule: () => void;
}

function fromNow(at: Date): string {
  const hours = Math.round((at.getTime() - Date.now()) / 3_600_000);
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  return Math.abs(hours) < 36 ? words.format(hours, "hour") : words.format(Math.round(hours / 24), "day");
}

/** The time that was typed, as the clocks there will show it; or why they will not. */
function Explained({ due, timeZone }: { due: Due; timeZone: string }) {
  const time = readTime(due.publishAt, timeZone, due.turn);
  if (!time.ok) return <span className="text-warn">{time.message}</span>;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isElsewhere = own !== timeZone;
  return (
    <>
      {timeInWords(time.at, timeZone)}, {zoneNameAt(time.at, timeZone)}: {fromNow(time.at)}.
      {isElsewhere ? <span className="mt-1 block">On your clock: {timeInWords(time.at, own)}.</span> : null}
    </>
  );
}

/** Where clocks go back, one time is two moments. */
function WhichTurn({ due, timeZone, onChange }: Pick<ScheduleFormProps, "due" | "timeZone" | "onChange">) {
  const name = useId();
  const time = zonedToUtc(due.publishAt, timeZone);
  if (!time.ok || time.again === undefined) return null;
  const moments = [
    ["first", time.at],
    ["second", time.again],
  ] as const;
  return (
    <fieldset className="grid gap-1">
      <legend className="text-warn">
        The clocks in {timeZone} go back: they show this time twice. Which one?
      </legend>
      {moments.map(([turn, at]) => (
        <label key={turn} className="flex items-center gap-2">
          <input
            type="radio"
            name={name}
            checked={due.turn === turn}
            onChange={() => onChange({ ...due, turn })}
          />
          The {turn}, in {zoneNameAt(at, timeZone)}
        </label>
      ))}
    </fieldset>
  );
}

/** A date and a time on the clocks of the publication. */
export function ScheduleForm({ due, timeZone, error, busy, onChange, onSchedule }: ScheduleFormProps) {
  const { publishAt } = due;
  return (
    <div className="mt-2 grid gap-3">
      <TextField
        label="Date and time"
        name="publishAt"
        type="datetime-local"
        value={publishAt}
        error={error}
        hint={
          publishAt === "" ? (
            `In the publication’s time zone, ${timeZone}.`
          ) : (
            <Explained due={due} timeZone={timeZone} />
          )
        }
        onChange={(event) => onChange({ publishAt: event.target.value, turn: "first" })}
      />
      <WhichTurn due={due} timeZone={timeZone} onChange={onChange} />
      <Button disabled={busy || publishAt === ""} onClick={onSchedule}>
        Schedule
      </Button>
    </div>
  );
}
