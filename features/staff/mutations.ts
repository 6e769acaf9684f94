import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { people } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { withdrawInvitationsBy } from "#features/invitations/mutations.ts";
import { type Admin, personIdOf, type Role } from "#features/people/people.ts";
import { closeSessionsOf } from "#features/sessions/mutations.ts";
import { revokeTokensOf } from "#features/tokens/mutations.ts";
import { now } from "#lib/clock.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { canGiveRole, canLookAfter } from "./policy.ts";
import { personToChange } from "./queries.ts";

interface Named {
  readonly name: string;
}

const beyond = refused("Only somebody who stands above this person may do that.");
const nobody = refused("There is nobody like that here. Load the page again.");

/** Whatever opens a door to somebody as they were: sessions, links, and what they have offered to others. */
async function closeDoors(tx: Tx, personId: string): Promise<void> {
  await closeSessionsOf(tx, personId);
  await revokeTokensOf(tx, personId);
  await withdrawInvitationsBy(tx, personId);
}

/** Gives somebody another role, at once: they sign in anew with it. */
export async function changeRole(
  admin: Admin,
  { id, role }: { readonly id: string; readonly role: Role },
): Promise<Outcome<Named>> {
  return database().transaction(async (tx) => {
    const person = await personToChange(id);
    if (person === undefined || person.removedAt !== null) return nobody;
    if (!canGiveRole(admin, person, role)) return beyond;
    if (person.role === role) return done({ name: person.name });
    await tx.update(people).set({ role }).where(eq(people.id, id));
    await closeDoors(tx, id);
    const event = { actorId: personIdOf(admin), subject: id, data: { role, formerRole: person.role } };
    await recordEvent(tx, { type: "person.role-changed", ...event });
    return done({ name: person.name });
  });
}

/** Somebody works here no more: signed out at once. What they have written stays, under their name. */
export async function removePerson(admin: Admin, { id }: { readonly id: string }): Promise<Outcome<Named>> {
  return database().transaction(async (tx) => {
    const person = await personToChange(id);
    if (person === undefined || person.removedAt !== null) return nobody;
    if (!canLookAfter(admin, person)) return beyond;
    await tx.update(people).set({ removedAt: now() }).where(eq(people.id, id));
    await closeDoors(tx, id);
    const event = { actorId: personIdOf(admin), subject: id, data: {} };
    await recordEvent(tx, { type: "person.removed", ...event });
    return done({ name: person.name });
  });
}

/** Somebody who was removed works here again, with the role and the password of before. */
export async function restorePerson(admin: Admin, { id }: { readonly id: string }): Promise<Outcome<Named>> {
  return database().transaction(async (tx) => {
    const person = await personToChange(id);
    if (person === undefined || person.removedAt === null) return nobody;
    if (!canLookAfter(admin, person)) return beyond;
    await tx.update(people).set({ removedAt: null }).where(eq(people.id, id));
    const event = { actorId: personIdOf(admin), subject: id, data: {} };
    await recordEvent(tx, { type: "person.restored", ...event });
    return done({ name: person.name });
  });
}
