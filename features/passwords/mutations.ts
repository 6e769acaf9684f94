import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { people } from "#db/tables.ts";
import { newPasswordPath } from "#features/admin-paths.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { waitInWords } from "#features/limits/limits.ts";
import { takeAll } from "#features/limits/mutations.ts";
import { writeMail } from "#features/mail/mutations.ts";
import type { Role } from "#features/people/people.ts";
import { personByEmail } from "#features/people/queries.ts";
import { closeSessionsOf } from "#features/sessions/mutations.ts";
import { publication } from "#features/settings/queries.ts";
import { issueToken, revokeTokensOf, spendToken } from "#features/tokens/mutations.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { linkWith } from "#features/tokens/tokens.ts";
import { sha256 } from "#lib/crypto.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { hashPassword } from "#lib/password.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { subnetsOf } from "#lib/subnet.ts";

const hour = 3600;
const linkSeconds = 1800;

/**
 * Somebody says that they have forgotten their password. Whether the address is known is found out by a job: here the
 * same is done, and the same time passes, for every address.
 */
export async function askForNewPassword(input: {
  readonly email: string;
  readonly clientAddress: string;
}): Promise<Outcome> {
  const { email, clientAddress } = input;
  return database().transaction(async (tx) => {
    const taken = await takeAll(tx, [
      { key: `new-password:account:${sha256(email)}`, max: 3, seconds: hour },
      { key: `new-password:subnet:${subnetsOf(clientAddress).narrow}`, max: 20, seconds: hour },
    ]);
    if (!taken.ok) {
      return refused(`Too many tries. You can try again in ${waitInWords(taken.retryAfterSeconds)}.`);
    }
    const job = { kind: "new-password", payload: { email, origin: siteOrigin() } } as const;
    await enqueueJob(tx, job, `new-password-${sha256(email)}`);
    return done(undefined);
  });
}

/** The work of a job: a link for whoever has this address, and nothing for anybody else. */
export async function sendNewPasswordLink(asked: {
  readonly email: string;
  readonly origin: string;
}): Promise<void> {
  const { name: title } = await publication();
  await database().transaction(async (tx) => {
    const person = await personByEmail(asked.email);
    if (person === undefined) return;
    const { id, role } = person;
    const token = await issueToken(tx, {
      ...({ purpose: "new-password", identifier: id } as const),
      ...{ personId: id, seconds: linkSeconds },
    });
    await writeMail(tx, {
      ...{ to: asked.email, forRole: role, subject: `A new password for ${title}` },
      text:
        `Somebody asked for a new password for your account at ${title}. Open this link to choose one. ` +
        "It works once, for half an hour:\n\n{link}\n\nIf that was not you, leave it be: your password stays.\n",
      link: linkWith(newPasswordPath, token, asked.origin),
    });
    await recordEvent(tx, { type: "person.password-asked-for", actorId: null, subject: id, data: {} });
  });
}

const spent = refused("This link was used, or is too old. Ask for another one.");

/** Spends the link: whoever holds it has a new password, and everybody who was signed in as them is so no longer. */
export async function setNewPassword(input: {
  readonly token: string;
  readonly password: string;
}): Promise<Outcome> {
  if (!(await tokenHolder("new-password", input.token))) return spent;
  const hash = await hashPassword(input.password);
  if (!hash.ok) return hash;
  return database().transaction(async (tx) => {
    const holder = await spendToken(tx, "new-password", input.token);
    const id = holder?.personId;
    return id ? writePassword(tx, id, hash.value) : spent;
  });
}

/** Another password for oneself, after the one of before was asked for: whoever is signed in is so no longer. */
export async function changePassword(
  actor: { readonly id: string },
  { password }: { readonly password: string },
): Promise<Outcome> {
  const hash = await hashPassword(password);
  if (!hash.ok) return hash;
  return database().transaction((tx) => writePassword(tx, actor.id, hash.value));
}

async function writePassword(tx: Tx, id: string, passwordHash: string): Promise<Outcome> {
  const rows = await tx
    .update(people)
    .set({ passwordHash })
    .where(and(eq(people.id, id), isNull(people.removedAt)))
    .returning({ email: people.email, role: people.role });
  const [person] = rows;
  if (person === undefined) return spent;
  await closeSessionsOf(tx, id);
  await revokeTokensOf(tx, id);
  await tellOfPassword(tx, person);
  await recordEvent(tx, { type: "person.password-changed", actorId: id, subject: id, data: {} });
  return done(undefined);
}

async function tellOfPassword(tx: Tx, { email, role }: { email: string; role: Role }): Promise<void> {
  const { name: title } = await publication();
  await writeMail(tx, {
    ...{ to: email, forRole: role, subject: `Your password for ${title} was changed` },
    text:
      `The password of your account at ${title} was changed just now, and all other devices are signed out.\n\n` +
      "If that was not you, tell whoever looks after people there.\n",
  });
}
