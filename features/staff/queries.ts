import { and, asc, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { people, secondFactors } from "#db/tables.ts";
import { openInvitations } from "#features/invitations/queries.ts";
import { type Admin, roles, staffRoles } from "#features/people/people.ts";
import { secondFactorFrom } from "#features/settings/queries.ts";

const { id, name, email, role, removedAt } = people;

/** Everyone who sees the admin, the highest role first, as those know them who look after them. */
async function present() {
  const rows = await database()
    .read.select({ id, name, email, role, secondFactorSince: secondFactors.createdAt })
    .from(people)
    .leftJoin(secondFactors, eq(secondFactors.personId, id))
    .where(and(inArray(role, [...staffRoles]), isNull(removedAt)))
    .orderBy(asc(name), asc(id))
    .limit(500);
  return rows.toSorted((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role));
}
export type StaffMember = Awaited<ReturnType<typeof present>>[number];

/** Whoever worked here and was removed, the last first. */
async function removed() {
  return database()
    .read.select({ id, name, email, role, removedAt })
    .from(people)
    .where(and(inArray(role, [...staffRoles]), isNotNull(removedAt)))
    .orderBy(desc(removedAt), desc(id))
    .limit(200);
}
export type RemovedPerson = Awaited<ReturnType<typeof removed>>[number];

/** Who works here and who did, for those who look after them. */
export async function staffRoom(admin: Admin) {
  const [staff, former] = await Promise.all([present(), removed()]);
  const [invitations, ruleFrom] = await Promise.all([openInvitations(admin), secondFactorFrom()]);
  return { staff, former, invitations, ruleFrom };
}
export type Room = Awaited<ReturnType<typeof staffRoom>>;

/** Somebody, removed or not, with what decides who may change them. */
export async function personToChange(personId: string) {
  const rows = await database()
    .read.select({ id, name, role, removedAt })
    .from(people)
    .where(eq(id, personId));
  return rows[0];
}
