import { startOfDay, utcToZoned } from "#lib/time-zone.ts";

export const hitsPerPage = 20;
/** Deeper than this nobody reads, and every page costs the ones before it. */
export const deepestPage = 50;

/** What a reader asks for with `?q=`: one line, no longer than anybody types. */
export function searchText(asked: string | readonly string[] | undefined): string {
  const text = typeof asked === "string" ? asked.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ") : "";
  return [...text.trim()].slice(0, 200).join("").trim();
}

/** How many whole days before today belong to what is past. */
const daysOf = { week: 7, month: 31, year: 366 } as const;
export type Recent = keyof typeof daysOf;
export const recents: readonly Recent[] = ["week", "month", "year"];
const isRecent = (asked: string): asked is Recent => Object.hasOwn(daysOf, asked);

/** What is asked for with `?time=`: what is past of late, or a year; "" for any time, also where it is neither. */
export function searchTime(asked: string | readonly string[] | undefined): string {
  if (typeof asked !== "string") return "";
  return isRecent(asked) || /^(?:19|20|21)\d\d$/.test(asked) ? asked : "";
}

interface Stretch {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** When it begins to be another one. */
  readonly turnsAt?: Date | undefined;
}

function dayFrom(today: string, days: number, zone: string): Date | undefined {
  const day = new Date(Date.parse(`${today}T00:00Z`) + days * 86_400_000);
  return startOfDay(day.toISOString().slice(0, 10), zone);
}

/** The stretch of time that `searchTime` names, in whole days of the zone. */
export function stretchOf(time: string, zone: string, at: Date): Stretch {
  if (time === "") return {};
  if (!isRecent(time)) {
    return { from: startOfDay(`${time}-01-01`, zone), until: startOfDay(`${Number(time) + 1}-01-01`, zone) };
  }
  const today = utcToZoned(at, zone).slice(0, 10);
  return { from: dayFrom(today, -daysOf[time], zone), turnsAt: dayFrom(today, 1, zone) };
}
