import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { recoveryCodes, secondFactors, settings } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { signInAction } from "#features/people/actions.ts";
import type { Owner, Role, Staff } from "#features/people/people.ts";
import { sessionOf } from "#features/people/queries.ts";
import { admit, currentActor } from "#features/people/session.ts";
import { jar, plainCookie, signInAs, somebody } from "#features/people/testing.ts";
import { openSession } from "#features/sessions/mutations.ts";
import { anApp } from "#features/staff/testing.ts";
import { shiftClock } from "#lib/clock.ts";
import { untouched } from "#lib/form-state.ts";
import { codeNow, newCodeSecret } from "#lib/one-time-code.ts";
import { hashPassword } from "#lib/password.ts";
import { secondStepAction } from "./actions.ts";
import {
  beginSecondStep,
  giveUpSecondFactor,
  renewRecoveryCodes,
  requireSecondFactor,
  sealedFor,
  setUpSecondFactor,
  takeOffSecondFactor,
  takeSecondStep,
} from "./mutations.ts";
import { ownSecondFactor } from "./queries.ts";

vi.mock("next/headers", async () => (await import("#features/people/testing.ts")).nextHeaders);

useTestDatabase();
beforeEach(() => jar.clear());
afterEach(() => shiftClock(0));

const password = "four words in a row";
const hash = await hashPassword(password);
const minute = 60_000;

async function member(role: Role = "editor"): Promise<Staff & { readonly email: string }> {
  // A session would make the proof.
  return (await somebody(role, hash.ok ? hash.value : null)) as unknown as Staff & { readonly email: string };
}

async function setUp(person: Staff) {
  const secret = newCodeSecret();
  const sealedSecret = sealedFor(person, secret);
  const set = await setUpSecondFactor(person, { sealedSecret, code: codeNow(secret) });
  return { secret, codes: set.ok ? set.value.codes : [], set };
}

async function step(person: Staff, code: string, clientAddress = "192.0.2.7") {
  return takeSecondStep({ token: (await beginSecondStep(person.id)) ?? "", code, clientAddress });
}

function filled(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Where a form leads, or what it says. */
async function answerOf(action: typeof signInAction, fields: Readonly<Record<string, string>>) {
  try {
    return (await action(untouched, filled(fields))).message ?? "";
  } catch (error) {
    if (error instanceof Error && "digest" in error) return String(error.digest);
    throw error;
  }
}

describe("B15: the second step is no step that can be left out", () => {
  test("a right password alone opens no session", async () => {
    const person = await member();
    const secret = await anApp(person.id);
    const answer = await answerOf(signInAction, { email: person.email, password });
    expect(answer).toContain("/admin/second-step");
    expect(jar.has(plainCookie)).toBe(false);
    expect(await currentActor()).toBeUndefined();
    expect(await answerOf(secondStepAction, { code: "000000" })).toMatch(/code is wrong/);
    expect(await currentActor()).toBeUndefined();
    expect(await answerOf(secondStepAction, { code: codeNow(secret), next: "//evil.example" })).toContain(
      ";/admin;",
    );
    expect(await currentActor()).toMatchObject({ id: person.id });
  });

  test("what proves the password is no session, and opens the step of nobody else", async () => {
    const [ada, eve] = [await member(), await member()];
    const adas = await anApp(ada.id);
    const eves = await anApp(eve.id);
    const token = (await beginSecondStep(eve.id)) ?? "";
    jar.set(plainCookie, { value: token, options: {} });
    expect(await currentActor()).toBeUndefined();
    const taken = (code: string) => takeSecondStep({ token, code, clientAddress: "" });
    expect(await taken(codeNow(adas))).toMatchObject({ ok: false });
    expect(await taken(codeNow(eves))).toMatchObject({ ok: true, value: { personId: eve.id } });
  });

  test("it has to be taken within ten minutes of the password, and once", async () => {
    const person = await member();
    const secret = await anApp(person.id);
    const token = (await beginSecondStep(person.id)) ?? "";
    const taken = () => takeSecondStep({ token, code: codeNow(secret), clientAddress: "" });
    shiftClock(11 * minute);
    expect(await taken()).toMatchObject({ ok: false });
    shiftClock(9 * minute);
    expect(await taken()).toMatchObject({ ok: true });
    shiftClock(9.9 * minute);
    expect(await taken()).toMatchObject({ ok: false });
  });
});

test("a code is good once, also for two who use it at the same time", async () => {
  const person = await member();
  const secret = await anApp(person.id);
  const code = codeNow(secret);
  const token = (await beginSecondStep(person.id)) ?? "";
  const both = await Promise.all([1, 2].map(() => takeSecondStep({ token, code, clientAddress: "" })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await step(person, code)).toMatchObject({ ok: false });
});

test("the code that set the app up does not sign in", async () => {
  const person = await member();
  const { secret } = await setUp(person);
  expect(await step(person, codeNow(secret))).toMatchObject({ ok: false });
  shiftClock(minute);
  expect(await step(person, codeNow(secret))).toMatchObject({ ok: true });
});

test("ten recovery codes, hashed, each good once, and void when there are new ones", async () => {
  const person = await member();
  const { codes } = await setUp(person);
  expect(new Set(codes).size).toBe(10);
  const kept = JSON.stringify(await database().read.select().from(recoveryCodes));
  for (const code of codes) expect(kept).not.toContain(code.replace("-", ""));
  const [first = "", second = ""] = codes;
  expect(await step(person, first.toUpperCase().replace("-", " "))).toMatchObject({ ok: true });
  expect(await step(person, first)).toMatchObject({ ok: false });
  expect((await ownSecondFactor(person)).codesLeft).toBe(9);
  expect(await renewRecoveryCodes(person)).toMatchObject({ ok: true });
  expect(await step(person, second)).toMatchObject({ ok: false });
  expect((await ownSecondFactor(person)).codesLeft).toBe(10);
});

test("B26: a recovery code of one person is none of another", async () => {
  const [ada, eve] = [await member(), await member()];
  const { codes } = await setUp(ada);
  await anApp(eve.id);
  expect(await step(eve, codes[0] ?? "")).toMatchObject({ ok: false });
});

test("the secret is not in the table, and a row of another person is worth nothing", async () => {
  const [ada, eve] = [await member(), await member()];
  const { secret } = await setUp(eve);
  expect(JSON.stringify(await database().read.select().from(secondFactors))).not.toContain(secret);
  await anApp(ada.id);
  const [row] = await database().read.select().from(secondFactors);
  await database().transaction(async (tx) => {
    await tx.update(secondFactors).set({ sealedSecret: row?.sealedSecret ?? "", usedStep: 0 });
  });
  shiftClock(minute);
  expect(await step(ada, codeNow(secret))).toMatchObject({ ok: false });
});

test("B23: after ten tries an account waits, whatever address asks and however right the code is", async () => {
  const person = await member();
  const secret = await anApp(person.id);
  for (let tries = 0; tries < 10; tries++) {
    expect(await step(person, "000000", `198.51.${tries}.1`)).toMatchObject({
      ok: false,
      message: /is wrong/,
    });
  }
  expect(await step(person, codeNow(secret), "203.0.113.9")).toMatchObject({
    ok: false,
    message: /^Too many/,
  });
});

test("B15: setting it up signs out everywhere", async () => {
  const person = await member();
  const token = await openSession({ personId: person.id, userAgent: "", replaces: undefined });
  await setUp(person);
  expect(await sessionOf(token)).toBeUndefined();
});

test("an app is set up for oneself, with a code of it, and not over another", async () => {
  const [ada, eve] = [await member(), await member()];
  const secret = newCodeSecret();
  const code = codeNow(secret);
  expect(await setUpSecondFactor(ada, { sealedSecret: sealedFor(eve, secret), code })).toMatchObject({
    ok: false,
  });
  expect(
    await setUpSecondFactor(ada, { sealedSecret: sealedFor(ada, secret), code: "000000" }),
  ).toMatchObject({
    ok: false,
  });
  expect((await setUp(ada)).set).toMatchObject({ ok: true });
  expect((await setUp(ada)).set).toMatchObject({ ok: false });
});

test("whoever must have one sets it up before anything else, and cannot turn it off", async () => {
  const owner = (await member("owner")) as unknown as Owner;
  const [editor, author] = [await member(), await member("author")];
  await requireSecondFactor(owner, "editor");
  await signInAs(author);
  expect(await admit("staff")).toMatchObject({ actor: { id: author.id } });
  await signInAs(editor);
  expect([await admit("staff"), await admit("editor")]).toEqual([
    "second step missing",
    "second step missing",
  ]);
  expect(await admit("member")).toMatchObject({ actor: { id: editor.id } });
  await setUp(editor);
  await signInAs(editor);
  expect(await admit("editor")).toMatchObject({ actor: { id: editor.id } });
  expect(await giveUpSecondFactor(editor)).toMatchObject({ ok: false });
  await requireSecondFactor(owner, null);
  expect(await giveUpSecondFactor(editor)).toMatchObject({ ok: true });
});

test("B16: settings that cannot be read let nobody in, instead of everybody", async () => {
  const person = await member();
  await signInAs(person);
  expect(await admit("staff")).toMatchObject({ actor: { id: person.id } });
  await database().transaction(async (tx) => {
    await tx.insert(settings).values({ key: "secondFactorFrom", value: { role: "editor" } });
  });
  await expect(admit("staff")).rejects.toThrow();
  await expect(admit("editor")).rejects.toThrow();
});

test("the owner takes it off for whoever has lost it: they are signed out and need the password alone", async () => {
  const owner = (await member("owner")) as unknown as Owner;
  const person = await member();
  await setUp(person);
  const token = await openSession({ personId: person.id, userAgent: "", replaces: undefined });
  expect(await takeOffSecondFactor(owner, { id: person.id })).toMatchObject({ ok: true });
  expect(await sessionOf(token)).toBeUndefined();
  expect(await beginSecondStep(person.id)).toBeUndefined();
  expect(await takeOffSecondFactor(owner, { id: person.id })).toMatchObject({ ok: false });
});
