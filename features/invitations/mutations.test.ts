import { afterEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { outbox, people, verificationTokens } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { eventPage } from "#features/events/queries.ts";
import { signIn } from "#features/people/mutations.ts";
import type { Admin, Role } from "#features/people/people.ts";
import { system } from "#features/people/system.ts";
import { somebody } from "#features/people/testing.ts";
import { anInvitation, tokenInMail } from "#features/staff/testing.ts";
import { shiftClock } from "#lib/clock.ts";
import { announceSite } from "#lib/site-origin.ts";
import { acceptInvitation, invite, inviteAgain, withdrawInvitation } from "./mutations.ts";
import { invitationOf, openInvitations } from "./queries.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

const password = "four words in a row";
const day = 86_400_000;
const accept = (token: string) => acceptInvitation({ token, name: "Ada", password });

async function asRole(role: Role): Promise<Admin> {
  // A session would make the proof.
  return (await somebody(role)) as unknown as Admin;
}

test("whoever accepts has the role that was offered, can sign in, and the link is spent", async () => {
  const { invitationToken } = await anInvitation("ada@example.org");
  expect(await invitationOf(invitationToken)).toMatchObject({ email: "ada@example.org", role: "author" });
  expect(await accept(invitationToken)).toMatchObject({ ok: true });
  const known = await signIn({ email: "ada@example.org", password, clientAddress: "" });
  expect(known).toMatchObject({ ok: true, value: { name: "Ada", role: "author" } });
  expect(await accept(invitationToken)).toMatchObject({ ok: false });
  expect(await openInvitations(system)).toEqual([]);
  expect((await eventPage()).map(({ type }) => type)).toEqual(["invitation.accepted", "person.invited"]);
});

test("two who open the same link at once are not both let in", async () => {
  const { invitationToken } = await anInvitation();
  const answers = await Promise.all([accept(invitationToken), accept(invitationToken)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the link is not in the table, and looking at it spends nothing", async () => {
  const { invitationToken } = await anInvitation();
  expect(JSON.stringify(await database().read.select().from(verificationTokens))).not.toContain(
    invitationToken,
  );
  await invitationOf(invitationToken);
  await invitationOf(invitationToken);
  expect(await accept(invitationToken)).toMatchObject({ ok: true });
});

test("a link works for seven days", async () => {
  const { invitationToken } = await anInvitation();
  shiftClock(7 * day - 60_000);
  expect(await invitationOf(invitationToken)).toBeDefined();
  shiftClock(7 * day + 60_000);
  expect(await accept(invitationToken)).toMatchObject({ ok: false });
});

test("another letter makes the link before it void, and withdrawing makes all of them", async () => {
  const { invitationId, invitationToken } = await anInvitation();
  expect(await inviteAgain(system, { id: invitationId })).toMatchObject({ ok: true });
  const second = await tokenInMail();
  expect(await accept(invitationToken)).toMatchObject({ ok: false });
  expect(await invitationOf(second)).toBeDefined();
  expect(await withdrawInvitation(system, { id: invitationId })).toMatchObject({ ok: true });
  expect(await accept(second)).toMatchObject({ ok: false });
});

test("nobody is invited twice, and nobody who is here already", async () => {
  await anInvitation("ada@example.org");
  const again = await invite(system, { email: "ada@example.org", role: "editor" });
  expect(again).toMatchObject({ ok: false, field: "email" });
  const { email } = await somebody("author");
  expect(await invite(system, { email, role: "editor" })).toMatchObject({ ok: false, field: "email" });
});

test.each([
  ["owner", ["contributor", "author", "editor", "admin"]],
  ["admin", ["contributor", "author", "editor"]],
  ["editor", []],
] as const)("B25: the %s gives roles below their own alone", async (role, given) => {
  const actor = await asRole(role);
  for (const offered of ["reader", "contributor", "author", "editor", "admin", "owner"] as const) {
    const answer = await invite(actor, { email: `${offered}@example.org`, role: offered });
    expect([offered, answer.ok]).toEqual([offered, given.some((one) => one === offered)]);
  }
});

test("B26: the id of a person opens no invitation, and the link of one purpose serves no other", async () => {
  const { id } = await somebody("author");
  expect(await inviteAgain(system, { id })).toMatchObject({ ok: false });
  const { invitationToken } = await anInvitation();
  await database().transaction(async (tx) => {
    await tx.update(verificationTokens).set({ purpose: "new-password", personId: id });
  });
  expect(await accept(invitationToken)).toMatchObject({ ok: false });
  expect(await database().read.$count(people)).toBe(1);
});

test("B18: the link in a letter leads to the configured address", async () => {
  announceSite({ origin: "https://lantern.example", loopback: false });
  await anInvitation();
  const [row] = await database().read.select().from(outbox);
  expect(JSON.stringify(row?.payload)).toContain("https://lantern.example/admin/invitation?token=");
  announceSite({ origin: "http://localhost:3000", loopback: true });
});
