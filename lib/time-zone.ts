/** A time on a clock on the wall, as `<input type="datetime-local">` writes it: `2026-03-29T02:30`. */
export type WallTime = string;

export type ZonedTime =
  /** `again`: the second moment at which the clocks there show it, where they go back. */
  | { readonly ok: true; readonly at: Date; readonly again?: Date }
  /** `next`: the first time that the clocks there show after the ones that they skip. */
  | { readonly ok: false; readonly because: "skipped"; readonly next: WallTime }
  | { readonly ok: false; readonly because: "malformed" };

const hour = 3_600_000;
const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  const made = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    ...parts,
  });
  formats.set(zone, made);
  return made;
}

/** All zones by their names, those of the whole world first. */
export function timeZoneNames(): readonly string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
}

export function isTimeZone(zone: string): boolean {
  try {
    return formatOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What the clocks of the zone show at an instant, as if they showed UTC. */
function wallOf(instant: number, zone: string): number {
  const part = new Map<string, number>();
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part.set(type, Number(value));
  const [year = 0, month = 1, day = 1] = [part.get("year"), part.get("month"), part.get("day")];
  return Date.UTC(year, month - 1, day, part.get("hour"), part.get("minute"));
}

function toWallTime(wall: number): WallTime {
  return new Date(wall).toISOString().slice(0, 16);
}

export function utcToZoned(at: Date, zone: string): WallTime {
  return toWallTime(wallOf(at.getTime(), zone));
}

function readWallTime(text: string): number | undefined {
  const [, date, time] = /^((?:19|20|21)\d\d-\d\d-\d\d)T(\d\d:\d\d)(?::00(?:\.0+)?)?$/.exec(text) ?? [];
  const wall = Date.parse(`${date}T${time}Z`);
  return !Number.isNaN(wall) && toWallTime(wall) === `${date}T${time}` ? wall : undefined;
}

/** The instant of a time on the wall. Of a time that comes twice, when clocks go back, it is the first. */
export function zonedToUtc(text: string, zone: string): ZonedTime {
  const wall = readWallTime(text);
  if (wall === undefined) return { ok: false, because: "malformed" };
  const nearby = Array.from({ length: 13 }, (_, i) => wall + (i - 6) * 6 * hour);
  const offsets = new Set(nearby.map((instant) => wallOf(instant, zone) - instant));
  const matching = [...offsets].map((offset) => wall - offset).filter((at) => wallOf(at, zone) === wall);
  const [first, second] = matching.toSorted((a, b) => a - b);
  if (first !== undefined) {
    const at = new Date(first);
    return second === undefined ? { ok: true, at } : { ok: true, at, again: new Date(second) };
  }
  return { ok: false, because: "skipped", next: toWallTime(wallOf(endOfGap(wall, zone), zone)) };
}

/** The instant at which the clocks first show a time after `wall`, which they never show. */
function endOfGap(wall: number, zone: string): number {
  let before = wall - 36 * hour;
  let after = wall + 36 * hour;
  while (after - before > minute) {
    const middle = Math.floor((before + after) / 2 / minute) * minute;
    if (wallOf(middle, zone) > wall) after = middle;
    else before = middle;
  }
  return after;
}

/** The first instant of a day there; of the next one that has a midnight or a later hour, where clocks skip it. */
export function startOfDay(day: string, zone: string): Date | undefined {
  const time = zonedToUtc(`${day}T00:00`, zone);
  if (time.ok) return time.at;
  return time.because === "skipped" ? startAfterGap(time.next, zone) : undefined;
}

function startAfterGap(next: WallTime, zone: string): Date | undefined {
  const time = zonedToUtc(next, zone);
  return time.ok ? time.at : undefined;
}

/** Which of two moments is meant, where clocks that go back show the same time twice. */
export type Turn = "first" | "second";

/** A time from a form as an instant, or what is wrong with it in words. */
export function readTime(
  text: WallTime,
  zone: string,
  turn: Turn = "first",
): { ok: true; at: Date } | { ok: false; message: string } {
  const time = zonedToUtc(text, zone);
  if (time.ok) return { ok: true, at: turn === "second" ? (time.again ?? time.at) : time.at };
  if (time.because === "malformed") return { ok: false, message: "Write a date and a time." };
  const next = time.next.replace("T", " at ");
  return { ok: false, message: `The clocks in ${zone} skip this time. The next one is ${next}.` };
}

/** What the clocks of the zone are set to at an instant: "Central European Summer Time". */
export function zoneNameAt(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "long" }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

export function timeInWords(at: Date, zone: string): string {
  const form = { dateStyle: "long", timeStyle: "short" } as const;
  return `${new Intl.DateTimeFormat("en-GB", { ...form, timeZone: zone }).format(at)} (${zone})`;
}
