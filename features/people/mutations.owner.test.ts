import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { eventPage } from "#features/events/queries.ts";
import { beginSecondStep } from "#features/second-factor/mutations.ts";
import { openSession } from "#features/sessions/mutations.ts";
import { anApp } from "#features/staff/testing.ts";
import { hashPassword } from "#lib/password.ts";
import { handOver, setPassword, signIn } from "./mutations.ts";
import { owner, personById, sessionOf } from "./queries.ts";
import { system } from "./system.ts";
import { somebody } from "./testing.ts";

useTestDatabase();

const password = "four words in a row";

async function withPassword() {
  const hash = await hashPassword(password);
  return somebody("editor", hash.ok ? hash.value : null);
}

function tryPassword(email: string, given: string) {
  return signIn({ email, password: given, clientAddress: "192.0.2.7" });
}

test("a password that was given lets in alone: a second step that was lost is off", async () => {
  const { id } = await withPassword();
  await anApp(id);
  await setPassword(system, { personId: id, password: "a new line of words" });
  expect(await beginSecondStep(id)).toBeUndefined();
});

test("another password lets in, the one before does not, and who was signed in is not", async () => {
  const { id, email } = await withPassword();
  const token = await openSession({ personId: id, userAgent: "", replaces: undefined });
  expect(await setPassword(system, { personId: id, password: "a new line of words" })).toMatchObject({
    ok: true,
  });
  expect(await sessionOf(token)).toBeUndefined();
  expect(await tryPassword(email, password)).toMatchObject({ ok: false });
  expect(await tryPassword(email, "a new line of words")).toMatchObject({ ok: true });
  expect((await eventPage()).map(({ type, subject }) => [type, subject])).toEqual([
    ["person.password-set", id],
  ]);
});

test("the publication is handed over whole: one owner, the former an admin, both signed out, one event", async () => {
  const heir = await somebody("reader");
  expect(await handOver(system, heir.id)).toMatchObject({ ok: false });
  const former = await somebody("owner");
  const tokens = [former, heir].map(({ id: personId }) =>
    openSession({ personId, userAgent: "", replaces: undefined }),
  );
  expect(await handOver(system, heir.id)).toEqual({ ok: true, value: { formerName: former.name } });
  expect([(await personById(heir.id))?.role, (await personById(former.id))?.role]).toEqual([
    "owner",
    "admin",
  ]);
  expect((await owner())?.id).toBe(heir.id);
  for (const token of await Promise.all(tokens)) expect(await sessionOf(token)).toBeUndefined();
  expect((await eventPage()).map(({ type, data }) => [type, data])).toEqual([
    ["publication.handed-over", { formerOwnerId: former.id }],
  ]);
  expect(await handOver(system, heir.id)).toMatchObject({ ok: false });
});
