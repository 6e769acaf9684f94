import { startOfDay } from "#lib/time-zone.ts";

/** A stretch of time in the publication's zone: `from` belongs to it, `until` no more. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** The month `2026-11`, or the year `2026`, there; undefined if that is none. */
export function spanOf(period: string, zone: string): Span | undefined {
  const [, year, month] = /^((?:19|20|21)\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(period) ?? [];
  if (year === undefined) return undefined;
  const from = startOfDay(`${year}-${month ?? "01"}-01`, zone);
  const until = startOfDay(after(Number(year), month === undefined ? undefined : Number(month)), zone);
  return from && until && { from, until };
}

function after(year: number, month: number | undefined): string {
  if (month === undefined || month === 12) return `${year + 1}-01-01`;
  return `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

export function monthsOf(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
}
