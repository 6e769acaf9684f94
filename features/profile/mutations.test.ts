import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { outbox } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { letterSchema } from "#features/mail/schema.ts";
import type { Staff } from "#features/people/people.ts";
import { addressOf } from "#features/people/queries.ts";
import { somebody } from "#features/people/testing.ts";
import { tokenInMail } from "#features/staff/testing.ts";
import { askForEmail, changeProfile, confirmEmail } from "./mutations.ts";
import { ownProfile } from "./queries.ts";
import { changeEmailInput } from "./schema.ts";

useTestDatabase();

async function staff() {
  const person = await somebody("author");
  // A session would make the proof.
  return { ...person, proven: person as unknown as Staff };
}

async function readers(): Promise<string[]> {
  const rows = await database().read.select({ payload: outbox.payload }).from(outbox).orderBy(outbox.id);
  return rows.map(({ payload }) => letterSchema.parse(payload).to);
}

test("a profile holds what was written into it, and nobody else's", async () => {
  const [ada, eve] = [await staff(), await staff()];
  await changeProfile(ada.proven, { name: "Ada Quill", bio: "Writes." });
  expect(await ownProfile(ada.proven)).toMatchObject({ name: "Ada Quill", bio: "Writes." });
  expect(await ownProfile(eve.proven)).toMatchObject({ name: "The author", bio: "" });
});

test("an address changes when the link is opened that went to the new one, and the old one is told", async () => {
  const { proven, id, email } = await staff();
  expect(await askForEmail(proven, { email: "new@example.org" })).toMatchObject({ ok: true });
  expect(await addressOf(id)).toBe(email);
  const token = await tokenInMail();
  expect(await confirmEmail({ token })).toMatchObject({ ok: true });
  expect(await addressOf(id)).toBe("new@example.org");
  expect(await readers()).toEqual(["new@example.org", email]);
  expect(await confirmEmail({ token })).toMatchObject({ ok: false });
});

test("of two links for one person the newer works", async () => {
  const { proven, id } = await staff();
  await askForEmail(proven, { email: "one@example.org" });
  const first = await tokenInMail();
  await askForEmail(proven, { email: "two@example.org" });
  expect(await confirmEmail({ token: first })).toMatchObject({ ok: false });
  expect(await confirmEmail({ token: await tokenInMail() })).toMatchObject({ ok: true });
  expect(await addressOf(id)).toBe("two@example.org");
});

test("nobody takes the address of somebody else, neither at once nor later", async () => {
  const [ada, eve] = [await staff(), await staff()];
  expect(await askForEmail(ada.proven, { email: eve.email })).toMatchObject({ ok: false, field: "email" });
  await askForEmail(ada.proven, { email: "new@example.org" });
  const first = await tokenInMail();
  await askForEmail(eve.proven, { email: "other@example.org" });
  await confirmEmail({ token: await tokenInMail() });
  await askForEmail(eve.proven, { email: "new@example.org" });
  const second = await tokenInMail();
  expect([await confirmEmail({ token: second }), await confirmEmail({ token: first })]).toMatchObject([
    { ok: true },
    { ok: false },
  ]);
  expect(await addressOf(ada.id)).toBe(ada.email);
});

test.each([
  "ada\uff20evil.example@example.org",
  "ada@example.org@evil.example",
  "ada@example.org,eve@evil.example",
  "ada@example.org\r\nBcc: eve@evil.example",
  '"ada@example.org"@evil.example',
  "ada@\u0435xample.org",
])("B19: %j is no address", (email) => {
  expect(changeEmailInput.safeParse({ email, password: "x" }).success).toBe(false);
  expect(changeEmailInput.safeParse({ email: [email], password: "x" }).success).toBe(false);
});
