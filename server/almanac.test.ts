import { afterEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { accepted, someDraft, someone, someSection } from "#features/articles/testing.ts";
import { instant, shiftClock } from "#lib/clock.ts";
import { Almanac } from "./almanac.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

const hour = 3_600_000;

async function scheduled(headline: string, hours: number): Promise<void> {
  const editor = await someone("editor", headline);
  const section = await someSection(editor, headline, `in-${hours}`);
  const draft = await someDraft(editor, { headline, sectionId: section.id });
  accepted(await publishArticle(editor, { ...draft, publishAt: new Date(instant() + hours * hour) }));
}

async function almanac(): Promise<Almanac> {
  const made = new Almanac();
  await made.reschedule();
  return made;
}

test("a story that falls due touches its own pages, when it does and once", async () => {
  await scheduled("Rain", 1);
  await scheduled("Snow", 3);
  const clock = await almanac();
  expect([clock.isQuiet(), await clock.touched()]).toEqual([true, []]);
  shiftClock(hour + 1000);
  expect(clock.isQuiet()).toBe(false);
  const touched = await clock.touched();
  expect(touched).toEqual(
    expect.arrayContaining(["/", "/in-1", "/in-1/rain", "/feed.xml", "/in-1/feed.json", "/news-sitemap.xml"]),
  );
  expect(touched).not.toContain("/in-3");
  expect([clock.isQuiet(), await clock.touched()]).toEqual([true, []]);
  shiftClock(3 * hour + 1000);
  expect(await clock.touched()).toContain("/in-3/snow");
});

test("one that was scheduled later is known once the almanac is asked to look again", async () => {
  const clock = await almanac();
  await scheduled("Rain", 1);
  await clock.reschedule();
  shiftClock(hour + 1000);
  expect(clock.isQuiet()).toBe(false);
});

test("one that falls due while the database is being asked is not passed over", async () => {
  await scheduled("Rain", 1);
  await scheduled("Snow", 3);
  const clock = await almanac();
  shiftClock(hour + 1000);
  const asked = clock.touched();
  shiftClock(3 * hour + 1000);
  expect(await asked).not.toContain("/in-3/snow");
  expect(clock.isQuiet()).toBe(false);
  expect(await clock.touched()).toContain("/in-3/snow");
});

test("one that falls due while it is being looked for is found all the same", async () => {
  const clock = await almanac();
  await scheduled("Rain", 1);
  const looked = clock.reschedule();
  shiftClock(2 * hour);
  expect(clock.isQuiet()).toBe(true);
  await looked;
  expect(clock.isQuiet()).toBe(false);
  expect(await clock.touched()).toContain("/in-1/rain");
});

test("a clock that was set back makes everything doubtful, one that was corrected nothing", async () => {
  const clock = await almanac();
  expect(clock.isQuiet()).toBe(true);
  shiftClock(-500);
  expect([clock.isQuiet(), await clock.touched()]).toEqual([true, []]);
  shiftClock(-hour);
  expect(clock.isQuiet()).toBe(false);
  expect(await clock.touched()).toEqual(["*"]);
  expect(clock.isQuiet()).toBe(true);
});

test("a story that grows old touches the sitemap of the news, when it does, once and alone", async () => {
  await scheduled("Rain", 1);
  shiftClock(hour + 1000);
  const clock = await almanac();
  expect([clock.isQuiet(), await clock.touched()]).toEqual([true, []]);
  shiftClock(48 * hour);
  expect(clock.isQuiet()).toBe(true);
  shiftClock(49 * hour + 1000);
  expect(clock.isQuiet()).toBe(false);
  expect(await clock.touched()).toEqual(["/news-sitemap.xml"]);
  expect([clock.isQuiet(), await clock.touched()]).toEqual([true, []]);
});
