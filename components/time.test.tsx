import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Time } from "#components/time.tsx";

const lateOnNewYearsEve = new Date("2026-12-31T20:30:00Z");

test("the day is the one of the publication, not of the server", () => {
  const inKathmandu = <Time at={lateOnNewYearsEve} locale={{ language: "en", timeZone: "Asia/Kathmandu" }} />;
  const inVienna = <Time at={lateOnNewYearsEve} locale={{ language: "de", timeZone: "Europe/Vienna" }} />;
  expect(renderToStaticMarkup(inKathmandu)).toBe(
    '<time dateTime="2026-12-31T20:30:00.000Z">January 1, 2027</time>',
  );
  expect(renderToStaticMarkup(inVienna)).toContain(">31. Dezember 2026<");
});
