import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { people } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { invite } from "#features/invitations/mutations.ts";
import { openInvitations } from "#features/invitations/queries.ts";
import { handOver, signIn } from "#features/people/mutations.ts";
import { type Admin, isAbove, type Role, roles } from "#features/people/people.ts";
import { sessionOf } from "#features/people/queries.ts";
import { system } from "#features/people/system.ts";
import { somebody } from "#features/people/testing.ts";
import { openSession } from "#features/sessions/mutations.ts";
import { hashPassword } from "#lib/password.ts";
import { changeRole, removePerson, restorePerson } from "./mutations.ts";
import { staffRoom } from "./queries.ts";

useTestDatabase();

const password = "four words in a row";
const hash = await hashPassword(password);
const passwordHash = hash.ok ? hash.value : "";

async function asRole(role: Role): Promise<Admin> {
  // A session would make the proof.
  return (await somebody(role, passwordHash)) as unknown as Admin;
}

function sessionOn(personId: string): Promise<string> {
  return openSession({ personId, userAgent: "", replaces: undefined });
}

async function rowOf(id: string) {
  const [row] = await database().read.select().from(people).where(eq(people.id, id));
  return row;
}

test("B15: whoever is removed is signed out at once and cannot sign in; put back, they can", async () => {
  const { id, email } = await somebody("author", passwordHash);
  const token = await sessionOn(id);
  expect(await removePerson(system, { id })).toMatchObject({ ok: true, value: { name: "The author" } });
  expect(await sessionOf(token)).toBeUndefined();
  const tried = () => signIn({ email, password, clientAddress: "" });
  expect(await tried()).toMatchObject({ ok: false });
  expect((await staffRoom(system)).former).toMatchObject([{ id }]);
  expect(await restorePerson(system, { id })).toMatchObject({ ok: true });
  expect(await sessionOf(token)).toBeUndefined();
  expect(await tried()).toMatchObject({ ok: true });
});

test("B15: another role ends every session of before", async () => {
  const { id } = await somebody("editor");
  const token = await sessionOn(id);
  expect(await changeRole(system, { id, role: "author" })).toMatchObject({ ok: true });
  expect((await rowOf(id))?.role).toBe("author");
  expect(await sessionOf(token)).toBeUndefined();
});

test("what somebody offered who is removed is offered no more", async () => {
  const admin = await asRole("admin");
  await invite(admin, { email: "ada@example.org", role: "editor" });
  await removePerson(await asRole("owner"), { id: admin.id });
  expect(await openInvitations(system)).toEqual([]);
});

const pairs = roles.flatMap((actor) => roles.map((other) => [actor, other] as const));

test.each(pairs)("B25: the %s and a person who is %s", async (actorRole, otherRole) => {
  const actor = await asRole(actorRole);
  if (otherRole === "owner" && actorRole === "owner") return;
  const { id } = await somebody(otherRole);
  const may = isAbove(actorRole, otherRole);
  expect(may).toBe(
    actorRole === "owner"
      ? otherRole !== "owner"
      : actorRole === "admin" && !["admin", "owner"].includes(otherRole),
  );
  for (const role of roles) {
    const changed = await changeRole(actor, { id, role });
    expect([role, changed.ok]).toEqual([role, may && isAbove(actorRole, role)]);
    if (changed.ok) await changeRole(actor, { id, role: otherRole });
  }
  const before = await rowOf(id);
  expect((await removePerson(actor, { id })).ok).toBe(may);
  expect((await restorePerson(actor, { id })).ok).toBe(may);
  expect(await rowOf(id)).toEqual(before);
});

test("nobody removes themselves or gives themselves another role", async () => {
  for (const role of ["admin", "owner"] as const) {
    const actor = await asRole(role);
    expect(await removePerson(actor, { id: actor.id })).toMatchObject({ ok: false });
    expect(await changeRole(actor, { id: actor.id, role: "editor" })).toMatchObject({ ok: false });
  }
});

test("the publication is handed over by its owner alone, and to somebody who is here", async () => {
  const owner = await asRole("owner");
  const admin = await asRole("admin");
  expect(await handOver(admin, admin.id)).toMatchObject({ ok: false });
  const gone = await somebody("editor");
  await removePerson(system, { id: gone.id });
  expect(await handOver(owner, gone.id)).toMatchObject({ ok: false });
  expect(await handOver(owner, admin.id)).toMatchObject({ ok: true });
  expect([(await rowOf(owner.id))?.role, (await rowOf(admin.id))?.role]).toEqual(["admin", "owner"]);
});
