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

test("each language, zone and style has a form of its own, whichever came first", () => {
  const said = (language: string, timeZone: string, style: "day" | "short") =>
    renderToStaticMarkup(<Time at={lateOnNewYearsEve} locale={{ language, timeZone }} style={style} />);
  for (const _ of ["new", "known"]) {
    expect(said("en", "UTC", "day")).toContain(">December 31, 2026<");
    expect(said("en", "UTC", "short")).toContain(">Dec 31, 2026<");
    expect(said("en", "Asia/Kathmandu", "short")).toContain(">Jan 1, 2027<");
    expect(said("de", "UTC", "day")).toContain(">31. Dezember 2026<");
  }
});
