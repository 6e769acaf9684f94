import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTimeZone, readTime, utcToZoned, zonedToUtc, zoneNameAt } from "./time-zone.ts";

const zones = [
  "UTC",
  "Asia/Kathmandu",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Pacific/Apia",
];

const instant = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));

function utc(text: string, zone: string): string | undefined {
  const time = zonedToUtc(text, zone);
  return time.ok ? time.at.toISOString().slice(0, 16) : undefined;
}

test.each([
  ["2026-06-01T12:00", "Asia/Kathmandu", "2026-06-01T06:15"],
  ["2026-01-15T12:00", "Europe/Berlin", "2026-01-15T11:00"],
  ["2026-07-15T12:00", "Europe/Berlin", "2026-07-15T10:00"],
  ["2026-07-15T12:00:00", "America/New_York", "2026-07-15T16:00"],
  ["2026-01-15T00:00", "Australia/Lord_Howe", "2026-01-14T13:00"],
  ["1999-12-31T23:59", "UTC", "1999-12-31T23:59"],
])("%s in %s is %s", (text, zone, at) => {
  expect(utc(text, zone)).toBe(at);
});

describe("clocks that go forward skip times", () => {
  test.each([
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T03:00"],
    ["2026-03-29T02:00", "Europe/Berlin", "2026-03-29T03:00"],
    ["2026-03-08T02:59", "America/New_York", "2026-03-08T03:00"],
    ["2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-04T02:30"],
    ["2011-12-30T12:00", "Pacific/Apia", "2011-12-31T00:00"],
  ])("%s in %s: the next is %s", (text, zone, next) => {
    expect(zonedToUtc(text, zone)).toEqual({ ok: false, because: "skipped", next });
    expect(zonedToUtc(next, zone).ok).toBe(true);
  });
});

test.each([
  ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30"],
  ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30"],
  ["2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45"],
])("%s comes twice in %s: the first counts", (text, zone, at) => {
  expect(utc(text, zone)).toBe(at);
});

test("of a time that comes twice the second is there for the asking, and each has its name", () => {
  const [text, zone] = ["2026-10-25T02:30", "Europe/Berlin"];
  const second = readTime(text, zone, "second");
  expect(second).toEqual({ ok: true, at: new Date("2026-10-25T01:30Z") });
  expect(readTime("2026-07-01T09:00", zone, "second")).toEqual({
    ok: true,
    at: new Date("2026-07-01T07:00Z"),
  });
  expect(zoneNameAt(new Date("2026-10-25T00:30Z"), zone)).toBe("Central European Summer Time");
  expect(zoneNameAt(new Date("2026-10-25T01:30Z"), zone)).toBe("Central European Standard Time");
});

test("every instant comes back, or the one an hour or less before it that looks the same", () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
      const wall = utcToZoned(at, zone);
      const back = zonedToUtc(wall, zone);
      if (!back.ok) throw new Error(`${wall} in ${zone} was refused`);
      expect(utcToZoned(back.at, zone)).toBe(wall);
      const earlier = at.getTime() - back.at.getTime();
      expect(earlier).toBeGreaterThanOrEqual(0);
      expect(earlier).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 300 },
  );
});

test("any time on the wall is an instant, or one that the clocks skip, with the next after it", () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (date, zone) => {
      const wall = date.toISOString().slice(0, 16);
      const time = zonedToUtc(wall, zone);
      if (time.ok) expect(utcToZoned(time.at, zone)).toBe(wall);
      else {
        expect(time.because).toBe("skipped");
        expect("next" in time && time.next > wall).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("any other text is no time", () => {
  const near = fc.constantFrom(
    "2026-02-30T10:00",
    "2026-13-01T10:00",
    "2026-01-01T24:00",
    "26-01-01T10:00",
    "",
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), (text) => {
      expect(zonedToUtc(text, "Europe/Berlin")).toEqual({ ok: false, because: "malformed" });
    }),
  );
});

test("a refusal says what to write", () => {
  expect(readTime("2026-03-29T02:30", "Europe/Berlin")).toEqual({
    ok: false,
    message: "The clocks in Europe/Berlin skip this time. The next one is 2026-03-29 at 03:00.",
  });
  expect(readTime("tomorrow", "UTC")).toMatchObject({ ok: false });
});

test("zones are known by name", () => {
  for (const zone of zones) expect(isTimeZone(zone)).toBe(true);
  for (const word of ["", "Mars/Base", "\u0000", "Europe/Berlin "]) expect(isTimeZone(word)).toBe(false);
});
