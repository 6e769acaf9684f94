import { count, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { people, recoveryCodes, secondFactors } from "#db/tables.ts";
import { type Actor, isAtLeast } from "#features/people/people.ts";
import { secondFactorFrom } from "#features/settings/queries.ts";

/** The app of a person, with what it takes to check a code of it. */
export async function secondFactorOf(personId: string) {
  const { sealedSecret, usedStep, createdAt } = secondFactors;
  const rows = await database()
    .read.select({ sealedSecret, usedStep, createdAt })
    .from(secondFactors)
    .where(eq(secondFactors.personId, personId));
  return rows[0];
}

export async function hasSecondFactor(personId: string): Promise<boolean> {
  return (await secondFactorOf(personId)) !== undefined;
}

/** Whether the owner demands a second step of somebody with this role. */
export async function isSecondFactorRequired({ role }: Pick<Actor, "role">): Promise<boolean> {
  const from = await secondFactorFrom();
  return from !== null && isAtLeast(role, from);
}

/** Whether somebody has to set up a second step before anything else. */
export async function lacksSecondFactor(actor: Actor): Promise<boolean> {
  return (await isSecondFactorRequired(actor)) && !(await hasSecondFactor(actor.id));
}

/** What somebody sees of their own second step; `since` undefined where they have none. */
export async function ownSecondFactor(actor: Actor) {
  const { read } = database();
  const [factor, isRequired, codes, person] = await Promise.all([
    secondFactorOf(actor.id),
    isSecondFactorRequired(actor),
    read.select({ left: count() }).from(recoveryCodes).where(eq(recoveryCodes.personId, actor.id)),
    read.select({ email: people.email }).from(people).where(eq(people.id, actor.id)),
  ]);
  return {
    ...{ since: factor?.createdAt, isRequired },
    ...{ codesLeft: codes[0]?.left ?? 0, email: person[0]?.email ?? "" },
  };
}
