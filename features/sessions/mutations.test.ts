import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import type { Staff } from "#features/people/people.ts";
import { sessionOf } from "#features/people/queries.ts";
import { somebody } from "#features/people/testing.ts";
import { closeOtherSessions, closeOwnSession, openSession } from "./mutations.ts";
import { ownSessions } from "./queries.ts";
import { deviceInWords } from "./sessions.ts";

useTestDatabase();

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async function staff(): Promise<Staff> {
  // A session would make the proof.
  return (await somebody("author")) as unknown as Staff;
}

function open(personId: string, userAgent = firefox) {
  return openSession({ personId, userAgent, replaces: undefined });
}

test("one sees where one is signed in, and which of them is here", async () => {
  const ada = await staff();
  const here = await open(ada.id);
  await open(ada.id, "curl/8");
  await open((await staff()).id);
  const list = await ownSessions(ada, here);
  expect(list.map(({ device, isHere }) => [device, isHere]).sort()).toEqual([
    ["A browser", false],
    ["Firefox on Linux", true],
  ]);
  expect(JSON.stringify(list)).not.toContain(here);
});

test("one signs out on one device, and on all others", async () => {
  const ada = await staff();
  const [here, there, elsewhere] = [await open(ada.id), await open(ada.id), await open(ada.id)];
  const other = (await ownSessions(ada, there)).find(({ isHere }) => isHere);
  expect(await closeOwnSession(ada, { id: other?.id ?? "" })).toBe(1);
  expect(await sessionOf(there)).toBeUndefined();
  expect(await closeOtherSessions(ada, { token: here })).toBe(1);
  expect(await sessionOf(elsewhere)).toBeUndefined();
  expect(await sessionOf(here)).toBeDefined();
});

test("B26: nobody signs out somebody else", async () => {
  const [ada, eve] = [await staff(), await staff()];
  const token = await open(ada.id);
  const [session] = await ownSessions(ada, token);
  expect(await closeOwnSession(eve, { id: session?.id ?? "" })).toBe(0);
  expect(await closeOtherSessions(eve, { token: "none" })).toBe(0);
  expect(await sessionOf(token)).toBeDefined();
});

test.each([
  [firefox, "Firefox on Linux"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19 Safari/604",
    "Safari on iPhone",
  ],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows"],
  ["", "A browser"],
])("%s", (userAgent, words) => {
  expect(deviceInWords(userAgent)).toBe(words);
});
