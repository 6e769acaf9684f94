import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { invitations, people } from "#db/tables.ts";
import { invitationPath } from "#features/admin-paths.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { writeMail } from "#features/mail/mutations.ts";
import { insertPerson } from "#features/people/mutations.ts";
import { type Admin, personIdOf, type Role } from "#features/people/people.ts";
import { publication } from "#features/settings/queries.ts";
import { issueToken, revokeTokens, spendToken } from "#features/tokens/mutations.ts";
import { linkWith } from "#features/tokens/tokens.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { hashPassword } from "#lib/password.ts";
import { invitationSeconds } from "./invitations.ts";
import { canInvite } from "./policy.ts";
import { invitationOf } from "./queries.ts";

interface Invited {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
}

const higher = refused("You can only give roles that stand below your own.", "role");

/** A new link, by mail; the ones before it stop working. */
async function sendLink(tx: Tx, { name }: Admin, { id, email, role }: Invited): Promise<void> {
  const { name: title } = await publication();
  const link = { purpose: "invitation", identifier: id, seconds: invitationSeconds } as const;
  await writeMail(tx, {
    ...{ to: email, forRole: role, subject: `Write for ${title}` },
    text:
      `${name} invites you to join ${title} as ${role === "contributor" ? "a" : "an"} ${role}.\n\n` +
      "Open this link to choose your name and your password. It works once, for seven days:\n\n{link}\n\n" +
      "If you did not expect this letter, leave it be: nothing happens.\n",
    link: linkWith(invitationPath, await issueToken(tx, link)),
  });
}

async function hasAccount(tx: Tx, email: string): Promise<Outcome> {
  const { name, removedAt } = people;
  const [known] = await tx.select({ name, removedAt }).from(people).where(eq(people.email, email));
  if (known === undefined) return done(undefined);
  return known.removedAt === null
    ? refused(`${known.name} has this address and an account here already.`, "email")
    : refused(`${known.name} was here before, and can be put back below.`, "email");
}

/** Asks somebody to work here, with a role below that of whoever asks. */
export async function invite(
  admin: Admin,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<Outcome> {
  if (!canInvite(admin, role)) return higher;
  return database().transaction(async (tx) => {
    const known = await hasAccount(tx, email);
    if (!known.ok) return known;
    const id = newId();
    const row = { id, email, role, invitedById: personIdOf(admin) };
    const added = await tx
      .insert(invitations)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: invitations.id });
    if (added.length === 0)
      return refused("This address is invited already: send the letter again.", "email");
    await sendLink(tx, admin, row);
    const event = { actorId: personIdOf(admin), subject: id, data: { role } };
    await recordEvent(tx, { type: "person.invited", ...event });
    return done(undefined);
  });
}

async function openTo(tx: Tx, admin: Admin, id: string): Promise<Outcome<Invited>> {
  const { email, role } = invitations;
  const rows = await tx
    .select({ id: invitations.id, email, role })
    .from(invitations)
    .where(eq(invitations.id, id));
  if (rows[0] === undefined) return refused("This invitation was accepted or withdrawn.");
  return canInvite(admin, rows[0].role) ? done(rows[0]) : higher;
}

/** Another letter with another link; the one before stops working. */
export async function inviteAgain(admin: Admin, { id }: { readonly id: string }): Promise<Outcome<Invited>> {
  return database().transaction(async (tx) => {
    const invitation = await openTo(tx, admin, id);
    if (!invitation.ok) return invitation;
    await sendLink(tx, admin, invitation.value);
    const event = { actorId: personIdOf(admin), subject: id, data: {} };
    await recordEvent(tx, { type: "invitation.sent-again", ...event });
    return invitation;
  });
}

/** The link stops working. */
export async function withdrawInvitation(
  admin: Admin,
  { id }: { readonly id: string },
): Promise<Outcome<Invited>> {
  return database().transaction(async (tx) => {
    const invitation = await openTo(tx, admin, id);
    if (!invitation.ok) return invitation;
    await forget(tx, id);
    const event = { actorId: personIdOf(admin), subject: id, data: {} };
    await recordEvent(tx, { type: "invitation.withdrawn", ...event });
    return invitation;
  });
}

async function forget(tx: Tx, id: string): Promise<void> {
  await revokeTokens(tx, { purpose: "invitation", identifier: id });
  await tx.delete(invitations).where(eq(invitations.id, id));
}

/** As a part of taking a role away: what somebody could no longer offer, they no longer offer. */
export async function withdrawInvitationsBy(tx: Tx, personId: string): Promise<void> {
  const open = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.invitedById, personId));
  for (const { id } of open) await forget(tx, id);
}

const spent = refused("This invitation was used or withdrawn, or is too old. Ask for another one.");

/** Spends the link: whoever was invited becomes a person with the role that was offered. */
export async function acceptInvitation(input: {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}): Promise<Outcome<{ personId: string }>> {
  if (!(await invitationOf(input.token))) return spent;
  const hash = await hashPassword(input.password);
  if (!hash.ok) return hash;
  return database().transaction(async (tx) => {
    const invitation = await invitationOf(input.token);
    if (!invitation || !(await spendToken(tx, "invitation", input.token))) return spent;
    const { id, email, role } = invitation;
    const known = await hasAccount(tx, email);
    if (!known.ok) return refused("There is an account with your address already: sign in with it.");
    const personId = await insertPerson(tx, { name: input.name, email, role, passwordHash: hash.value });
    await tx.delete(invitations).where(eq(invitations.id, id));
    await recordEvent(tx, { type: "invitation.accepted", actorId: personId, subject: id, data: { role } });
    return done({ personId });
  });
}
