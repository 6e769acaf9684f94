import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { invitations, people, verificationTokens } from "#db/tables.ts";
import type { Admin } from "#features/people/people.ts";
import { tokenHolder } from "#features/tokens/queries.ts";

/** Whoever has been invited and has not come yet; `expiresAt` null where the link is too old. */
export async function openInvitations(_admin: Admin) {
  const { id, email, role, createdAt } = invitations;
  return database()
    .read.select({
      ...{ id, email, role, createdAt },
      invitedBy: people.name,
      expiresAt: verificationTokens.expiresAt,
    })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.invitedById))
    .leftJoin(
      verificationTokens,
      and(eq(verificationTokens.purpose, "invitation"), eq(verificationTokens.identifier, id)),
    )
    .orderBy(asc(createdAt), asc(id))
    .limit(500);
}
export type OpenInvitation = Awaited<ReturnType<typeof openInvitations>>[number];

/** What a link invites to, as long as it can be used. */
export async function invitationOf(token: string) {
  const holder = await tokenHolder("invitation", token);
  if (holder === undefined) return undefined;
  const { id, email, role } = invitations;
  const rows = await database()
    .read.select({ id, email, role })
    .from(invitations)
    .where(eq(id, holder.identifier));
  return rows[0];
}
