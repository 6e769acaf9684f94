import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { people } from "#db/tables.ts";
import { newEmailPath } from "#features/admin-paths.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { writeMail } from "#features/mail/mutations.ts";
import type { Staff } from "#features/people/people.ts";
import { publication } from "#features/settings/queries.ts";
import { issueToken, revokeTokensOf, spendToken } from "#features/tokens/mutations.ts";
import { linkWith } from "#features/tokens/tokens.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";

const day = 86_400;
const taken = refused("Somebody has this e-mail address already.", "email");

/** What readers see of somebody. */
export async function changeProfile(
  { id }: Staff,
  { name, bio }: { readonly name: string; readonly bio: string },
): Promise<Outcome> {
  return database().transaction(async (tx) => {
    await tx.update(people).set({ name, bio }).where(eq(people.id, id));
    await recordEvent(tx, { type: "person.changed", actorId: id, subject: id, data: {} });
    return done(undefined);
  });
}

/** Writes to the new address: it becomes theirs when they open the link. */
export async function askForEmail(
  { id, role }: Staff,
  { email }: { readonly email: string },
): Promise<Outcome> {
  const { name: title } = await publication();
  return database().transaction(async (tx) => {
    if ((await tx.$count(people, eq(people.email, email))) > 0) return taken;
    await revokeTokensOf(tx, id);
    const token = await issueToken(tx, {
      ...({ purpose: "new-email", identifier: email } as const),
      ...{ personId: id, seconds: day },
    });
    await writeMail(tx, {
      ...{ to: email, forRole: role, subject: `Your new address for ${title}` },
      text: `Open this link to sign in to ${title} with this address from now on. It works once, for a day:\n\n{link}\n`,
      link: linkWith(newEmailPath, token),
    });
    await recordEvent(tx, { type: "person.email-asked-for", actorId: id, subject: id, data: {} });
    return done(undefined);
  });
}

const spent = refused("This link was used, or is too old. Ask for another one in your profile.");

/** Spends the link: the new address is theirs, and the old one is told. */
export async function confirmEmail({ token }: { readonly token: string }): Promise<Outcome> {
  const { name: title } = await publication();
  try {
    return await database().transaction(async (tx) => {
      const holder = await spendToken(tx, "new-email", token);
      const id = holder?.personId;
      if (holder === undefined || !id) return spent;
      const columns = { email: people.email, role: people.role };
      const [person] = await tx
        .select(columns)
        .from(people)
        .where(and(eq(people.id, id), isNull(people.removedAt)));
      if (person === undefined) return spent;
      await tx.update(people).set({ email: holder.identifier }).where(eq(people.id, id));
      await revokeTokensOf(tx, id);
      await writeMail(tx, {
        ...{ to: person.email, forRole: person.role, subject: `Your address for ${title} was changed` },
        text:
          `Your account at ${title} has another e-mail address from now on; this one signs in no more.\n\n` +
          "If that was not you, tell whoever looks after people there.\n",
      });
      await recordEvent(tx, { type: "person.email-changed", actorId: id, subject: id, data: {} });
      return done(undefined);
    });
  } catch (error) {
    if (database().uniqueClash(error) !== "people") throw error;
    return taken;
  }
}
