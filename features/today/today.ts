import { startOfDay, utcToZoned } from "#lib/time-zone.ts";

export interface Day {
  /** As `2026-11-25`, in the publication's zone. */
  readonly date: string;
  readonly from: Date;
  readonly until: Date;
}

export const daysShown = 30;
const dayLength = 86_400_000;

/** The last days there, today being the last of them. */
export function lastDays(at: Date, zone: string, count: number): readonly Day[] {
  const today = Date.parse(`${utcToZoned(at, zone).slice(0, 10)}T00:00Z`);
  const dates = Array.from({ length: count + 1 }, (_, i) =>
    new Date(today + (i + 1 - count) * dayLength).toISOString().slice(0, 10),
  );
  return dates.slice(0, count).map((date, i) => ({
    date,
    from: midnight(date, zone),
    until: midnight(dates[i + 1] ?? date, zone),
  }));
}

/** A day that a zone has skipped, as Samoa did in 2011, begins where it would have. */
function midnight(date: string, zone: string): Date {
  return startOfDay(date, zone) ?? new Date(`${date}T00:00Z`);
}
