import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { people, sessions, verificationTokens } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { eventPage } from "#features/events/queries.ts";
import { closeSessionsOf, openSession, sweepSessions } from "#features/sessions/mutations.ts";
import { publication } from "#features/settings/queries.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import { hashPassword } from "#lib/password.ts";
import { addPerson, issueSetUpLink, setUpPublication, signIn } from "./mutations.ts";
import { sessionLife } from "./people.ts";
import { hasOwner, personById, sessionOf, staffList } from "./queries.ts";
import { system } from "./system.ts";
import { somebody } from "./testing.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

const password = "four words in a row";
const day = 86_400_000;

async function newLink(): Promise<string> {
  const path = await issueSetUpLink();
  const token = new URL(path ?? "", "http://here").searchParams.get("token");
  expect(path).toMatch(/^\/admin\/set-up\?token=[\w-]{43}$/);
  return token ?? "";
}

function setUp(token: string, email = "ada@example.org") {
  const person = { name: "Ada", email, password };
  return setUpPublication({
    token,
    ...person,
    publicationName: "The Lantern",
    timeZone: "Asia/Kathmandu",
    language: "en",
  });
}

test("the set-up link makes one owner, names the publication and is spent", async () => {
  const token = await newLink();
  const answer = await setUp(token);
  expect(answer).toMatchObject({ ok: true });
  if (!answer.ok) return;
  expect(await personById(answer.value.personId)).toMatchObject({ name: "Ada", role: "owner" });
  expect(await publication()).toMatchObject({ name: "The Lantern", timeZone: "Asia/Kathmandu" });
  expect(await hasOwner()).toBe(true);
  expect(await tokenHolder("set-up", token)).toBeUndefined();
  expect(await setUp(token, "eve@example.org")).toMatchObject({ ok: false });
  expect(await issueSetUpLink()).toBeUndefined();
  const events = await eventPage();
  expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
    ["publication.set-up", answer.value.personId],
  ]);
});

test("neither the link nor a password stands in the database", async () => {
  const token = await newLink();
  expect(
    (await database().read.select({ kept: verificationTokens.tokenHash }).from(verificationTokens))[0],
  ).toEqual({
    kept: sha256(token),
  });
  await setUp(token);
  const [owner] = await database().read.select({ kept: people.passwordHash }).from(people);
  expect(owner?.kept).toMatch(/^\$argon2id\$/);
  expect(owner?.kept).not.toContain(password);
});

test("a link works for a day", async () => {
  const token = await newLink();
  shiftClock(day - 10_000);
  expect(await tokenHolder("set-up", token)).toBeDefined();
  shiftClock(day + 1000);
  expect(await tokenHolder("set-up", token)).toBeUndefined();
  expect(await setUp(token)).toMatchObject({ ok: false });
  expect(await hasOwner()).toBe(false);
});

test("a new link puts the one before out of use, and a made-up one never works", async () => {
  const old = await newLink();
  const token = await newLink();
  expect(await setUp(old)).toMatchObject({ ok: false });
  expect(await setUp("made-up")).toMatchObject({ ok: false });
  expect(await setUp(token)).toMatchObject({ ok: true });
});

test("of two who use the link at the same moment, one becomes the owner", async () => {
  const token = await newLink();
  const answers = await Promise.all([setUp(token), setUp(token, "eve@example.org")]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().read.select({ role: people.role }).from(people)).toEqual([{ role: "owner" }]);
});

test("the database itself refuses a second owner", async () => {
  await somebody("owner");
  const second = somebody("owner");
  await expect(second).rejects.toSatisfy((error) => database().uniqueClash(error) === "people");
});

test("a set-up that cannot be finished leaves the link as it was", async () => {
  await addPerson(system, { name: "Grace", email: "grace@example.org", role: "editor" });
  const token = await newLink();
  expect(await setUp(token, "grace@example.org")).toMatchObject({ ok: false, field: "email" });
  expect(await setUp(token)).toMatchObject({ ok: true });
});

test("people are added with a word for their address, and one event each", async () => {
  for (const email of ["a@example.org", "b@example.org"]) {
    expect(await addPerson(system, { name: "Zoë Ångström", email, role: "author" })).toMatchObject({
      ok: true,
    });
  }
  await addPerson(system, { name: "山田太郎", email: "c@example.org", role: "editor" });
  const rows = await database().read.select({ slug: people.slug }).from(people).orderBy(people.email);
  expect(rows.map(({ slug }) => slug)).toEqual(["zoe-angstroem", "zoe-angstroem-2", "person"]);
  const again = await addPerson(system, { name: "Eve", email: "a@example.org", role: "admin" });
  expect(again).toMatchObject({ ok: false, field: "email" });
  expect((await eventPage()).map(({ type, actorId }) => [type, actorId])).toEqual(
    Array(3).fill(["person.added", null]),
  );
});

async function withPassword() {
  const hash = await hashPassword(password);
  return somebody("editor", hash.ok ? hash.value : null);
}

function tryPassword(email: string, given: string, clientAddress = "192.0.2.7") {
  return signIn({ email, password: given, clientAddress });
}

test("B22: the right password is let in; an unknown address and a wrong password get the same answer", async () => {
  const { id, email } = await withPassword();
  const guest = await somebody("reader");
  expect(await tryPassword(email, password)).toMatchObject({ ok: true, value: { id, role: "editor" } });
  const wrong = await tryPassword(email, "four words in a rov");
  expect(wrong).toMatchObject({ ok: false });
  expect(await tryPassword("nobody@example.org", password)).toEqual(wrong);
  expect(await tryPassword(guest.email, password)).toEqual(wrong);
});

test("somebody who was removed is nobody", async () => {
  const { id, email } = await withPassword();
  await database().transaction(async (tx) => {
    await tx.update(people).set({ removedAt: now() }).where(eq(people.id, id));
  });
  expect(await tryPassword(email, password)).toEqual(await tryPassword("nobody@example.org", password));
});

test("B23: after ten tries an account waits, from wherever they came, and other accounts do not", async () => {
  const { email } = await withPassword();
  const other = await withPassword();
  for (let i = 0; i < 10; i++) await tryPassword(email, "wrong", `192.0.${i}.7`);
  expect(await tryPassword(email, password)).toMatchObject({
    message: expect.stringContaining("Too many tries"),
  });
  expect(await tryPassword(other.email, password)).toMatchObject({ ok: true });
  expect(await tryPassword(email, password)).toMatchObject({ ok: false });
  shiftClock(15 * 60_000 + 1000);
  expect(await tryPassword(email, password)).toMatchObject({ ok: true });
});

test("an account that does not exist waits as well", async () => {
  for (let i = 0; i < 10; i++) await tryPassword("nobody@example.org", "wrong", `192.0.${i}.7`);
  expect(await tryPassword("nobody@example.org", "wrong")).toMatchObject({
    message: expect.stringContaining("Too many tries"),
  });
});

test("B23: after fifty tries a network waits; a success gives nothing back", async () => {
  const { email } = await withPassword();
  for (let i = 0; i < 49; i++) await tryPassword(`nobody-${i}@example.org`, "wrong", `2001:db8::${i}`);
  expect(await tryPassword(email, password, "2001:db8::ffff")).toMatchObject({ ok: true });
  expect(await tryPassword(email, password, "2001:db8::1:1")).toMatchObject({ ok: false });
  expect(await tryPassword(email, password, "2001:db8:1::1")).toMatchObject({ ok: true });
});

function open(personId: string, replaces?: string) {
  return openSession({ personId, userAgent: "", replaces });
}

test("a session is found by its token, of which the table keeps the hash alone", async () => {
  const { id } = await somebody("author");
  const token = await open(id);
  expect(await sessionOf(token)).toMatchObject({ personId: id });
  expect(await database().read.select({ kept: sessions.tokenHash }).from(sessions)).toEqual([
    { kept: sha256(token) },
  ]);
  expect(await sessionOf(sha256(token))).toBeUndefined();
});

test("a new session ends the one that the browser had", async () => {
  const { id } = await somebody("author");
  const before = await open(id);
  const token = await open(id, before);
  expect(token).not.toBe(before);
  expect(await sessionOf(before)).toBeUndefined();
});

test("somebody is signed out everywhere at once, and nobody else", async () => {
  const [one, other] = [await somebody("author"), await somebody("author")];
  const [first, second, foreign] = [await open(one.id), await open(one.id), await open(other.id)];
  await database().transaction((tx) => closeSessionsOf(tx, one.id));
  expect([await sessionOf(first), await sessionOf(second)]).toEqual([undefined, undefined]);
  expect(await sessionOf(foreign)).toBeDefined();
});

test("what has run out is swept away, what counts stays", async () => {
  const { id } = await somebody("author");
  await open(id);
  await newLink();
  shiftClock(sessionLife.idle * 1000 - day);
  const token = await open(id);
  shiftClock(sessionLife.idle * 1000 + 1000);
  await sweepSessions();
  expect(await database().read.select({ kept: sessions.tokenHash }).from(sessions)).toEqual([
    { kept: sha256(token) },
  ]);
  expect(await database().read.$count(verificationTokens)).toBe(0);
});

test("the staff are listed from the owner down, without readers and without those who left", async () => {
  for (const role of ["author", "reader", "owner", "editor"] as const) await somebody(role);
  const gone = await somebody("admin");
  await database().transaction(async (tx) => {
    await tx.update(people).set({ removedAt: now() }).where(eq(people.id, gone.id));
  });
  expect((await staffList(system)).map(({ role }) => role)).toEqual(["owner", "editor", "author"]);
});
