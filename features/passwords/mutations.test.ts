import { afterEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { outbox, verificationTokens } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import { signIn } from "#features/people/mutations.ts";
import { sessionOf } from "#features/people/queries.ts";
import { system } from "#features/people/system.ts";
import { somebody } from "#features/people/testing.ts";
import { openSession } from "#features/sessions/mutations.ts";
import { removePerson } from "#features/staff/mutations.ts";
import { tokenInMail } from "#features/staff/testing.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { shiftClock } from "#lib/clock.ts";
import { hashPassword } from "#lib/password.ts";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import { announceSite } from "#lib/site-origin.ts";
import { askForNewPassword, changePassword, sendNewPasswordLink, setNewPassword } from "./mutations.ts";

useTestDatabase();
const here = { origin: "http://localhost:3000", loopback: true };
afterEach(() => {
  shiftClock(0);
  announceSite(here);
});

const former = "four words in a row";
const password = "a new line of words";
const hash = await hashPassword(former);

async function somebodyKnown() {
  return somebody("editor", hash.ok ? hash.value : null);
}

function tryPassword(email: string, given: string) {
  return signIn({ email, password: given, clientAddress: "192.0.2.7" });
}

function ask(email: string, clientAddress = "192.0.2.7") {
  return askForNewPassword({ email, clientAddress });
}

async function linkFor(email: string): Promise<string> {
  await sendNewPasswordLink({ email, origin: here.origin });
  return tokenInMail();
}

async function letters(): Promise<string> {
  return JSON.stringify(await database().read.select({ payload: outbox.payload }).from(outbox));
}

test("a link sets another password once, and ends every session", async () => {
  const { id, email } = await somebodyKnown();
  const session = await openSession({ personId: id, userAgent: "", replaces: undefined });
  const token = await linkFor(email);
  expect(await setNewPassword({ token, password })).toMatchObject({ ok: true });
  expect(await sessionOf(session)).toBeUndefined();
  expect(await tryPassword(email, former)).toMatchObject({ ok: false });
  expect(await tryPassword(email, password)).toMatchObject({ ok: true });
  expect(await setNewPassword({ token, password: former })).toMatchObject({ ok: false });
});

test("B18: a link is hashed, works for half an hour, and only the newest one does", async () => {
  const { email } = await somebodyKnown();
  const first = await linkFor(email);
  expect(JSON.stringify(await database().read.select().from(verificationTokens))).not.toContain(first);
  const second = await linkFor(email);
  expect(await tokenHolder("new-password", first)).toBeUndefined();
  shiftClock(29 * 60_000);
  expect(await tokenHolder("new-password", second)).toBeDefined();
  shiftClock(31 * 60_000);
  expect(await setNewPassword({ token: second, password })).toMatchObject({ ok: false });
});

test("B18: a link leads to the configured address, whatever the request called us", async () => {
  const { email } = await somebodyKnown();
  announceSite({ origin: "https://lantern.example", loopback: false });
  const context: RequestContext = {
    requestId: "1",
    clientAddress: "192.0.2.7",
    path: "//evil.example/admin/forgotten-password",
  };
  await runInRequest(context, () => ask(email));
  // The process of jobs may know less than the server.
  announceSite(here);
  await new JobRunner().run();
  expect(await letters()).toContain("https://lantern.example/admin/new-password?token=");
  expect(await letters()).not.toContain("evil.example");
});

test("B22: a known and an unknown address leave the same behind until a job looks", async () => {
  const { email } = await somebodyKnown();
  const left = async () => [
    await database().read.$count(verificationTokens),
    await database().read.$count(outbox),
  ];
  const before = await left();
  const answers = [await ask(email), await ask("nobody@example.org")];
  expect(answers[0]).toEqual(answers[1]);
  expect(await left()).toEqual(before);
  await new JobRunner().run();
  expect(await letters()).toContain(email);
  expect(await letters()).not.toContain("nobody@example.org");
});

test("B23: after three letters in an hour an account waits, known or not, from wherever it is asked", async () => {
  const { email } = await somebodyKnown();
  for (const address of [email, "nobody@example.org"]) {
    for (let times = 0; times < 3; times++) expect((await ask(address, `198.51.100.${times}`)).ok).toBe(true);
    expect(await ask(address, "203.0.113.9")).toMatchObject({ ok: false, message: /^Too many tries/ });
  }
});

test("B24: a network of many addresses is one", async () => {
  for (let times = 0; times < 20; times++) {
    const asked = await ask(`somebody-${times}@example.org`, `2001:db8:1:2::${times.toString(16)}`);
    expect(asked.ok).toBe(true);
  }
  expect(await ask("another@example.org", "2001:db8:1:2:ffff::1")).toMatchObject({ ok: false });
  expect(await ask("another@example.org", "2001:db8:1:3::1")).toMatchObject({ ok: true });
});

test("B15: whoever is removed gets no link, and the one they have opens nothing", async () => {
  const { id, email } = await somebodyKnown();
  const token = await linkFor(email);
  await removePerson(system, { id });
  expect(await setNewPassword({ token, password })).toMatchObject({ ok: false });
  await sendNewPasswordLink({ email, origin: here.origin });
  expect(await database().read.$count(verificationTokens)).toBe(0);
});

test("B15: a changed password ends every session, makes links void, and is told", async () => {
  const { id, email } = await somebodyKnown();
  const session = await openSession({ personId: id, userAgent: "", replaces: undefined });
  const token = await linkFor(email);
  expect(await changePassword({ id }, { password })).toMatchObject({ ok: true });
  expect(await sessionOf(session)).toBeUndefined();
  expect(await setNewPassword({ token, password: former })).toMatchObject({ ok: false });
  expect(await letters()).toContain("was changed");
});
