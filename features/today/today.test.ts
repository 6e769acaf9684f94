import { expect, test } from "vitest";
import { lastDays } from "./today.ts";

test("the last days end with today, in whole days of the zone", () => {
  const days = lastDays(new Date("2026-11-24T20:00Z"), "Asia/Kathmandu", 3);
  expect(days).toEqual([
    { date: "2026-11-23", from: new Date("2026-11-22T18:15Z"), until: new Date("2026-11-23T18:15Z") },
    { date: "2026-11-24", from: new Date("2026-11-23T18:15Z"), until: new Date("2026-11-24T18:15Z") },
    { date: "2026-11-25", from: new Date("2026-11-24T18:15Z"), until: new Date("2026-11-25T18:15Z") },
  ]);
});

test("the day on which the clocks change is an hour shorter, and the days meet", () => {
  const days = lastDays(new Date("2026-03-30T12:00Z"), "Europe/Berlin", 4);
  const hours = days.map(({ from, until }) => (until.getTime() - from.getTime()) / 3_600_000);
  expect(hours).toEqual([24, 24, 23, 24]);
  for (const [i, day] of days.slice(1).entries()) expect(day.from).toEqual(days[i]?.until);
});
