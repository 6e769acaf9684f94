import { and, eq, gt, lte } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { people, sessions, verificationTokens } from "#db/tables.ts";
import { unavailability } from "#db/unavailable.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { waitInWords } from "#features/limits/limits.ts";
import { takeAll } from "#features/limits/mutations.ts";
import { setUpPath } from "#features/paths.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { now } from "#lib/clock.ts";
import { randomToken, sha256 } from "#lib/crypto.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { numberedSlug, slugOf } from "#lib/slug.ts";
import { subnetsOf } from "#lib/subnet.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { type Actor, type Admin, personIdOf, type Role, sessionLife, setUpLinkSeconds } from "./people.ts";
import { hasOwner, isSetUpToken, owner, personByEmail } from "./queries.ts";

function after(seconds: number): Date {
  return new Date(now().getTime() + seconds * 1000);
}

/**
 * The path of the link with which the first person becomes the owner; the links before it stop working.
 * Undefined when the publication has an owner.
 */
export async function issueSetUpLink(): Promise<string | undefined> {
  return database().transaction(async (tx) => {
    if (await hasOwner()) return undefined;
    const token = randomToken();
    await tx.delete(verificationTokens).where(eq(verificationTokens.purpose, "set-up"));
    const link = { purpose: "set-up", identifier: "owner", expiresAt: after(setUpLinkSeconds) } as const;
    await tx.insert(verificationTokens).values({ tokenHash: sha256(token), ...link });
    return `${setUpPath}?token=${token}`;
  });
}

interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly bio?: string | undefined;
  readonly passwordHash: string | undefined;
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wanted = slugOf(name) || "person";
  for (let number = 1; ; number++) {
    const slug = numberedSlug(wanted, number);
    const taken = await tx.select({ id: people.id }).from(people).where(eq(people.slug, slug));
    if (taken.length === 0) return slug;
  }
}

async function insertPerson(tx: Tx, { passwordHash, ...person }: NewPerson): Promise<string> {
  const id = newId();
  const slug = await freeSlug(tx, person.name);
  await tx.insert(people).values({ id, slug, ...person, passwordHash: passwordHash ?? null });
  return id;
}

const spent = refused("This link has been used or has expired. Start Masthead again for a new one.");

/** Spends the set-up link: whoever holds it becomes the one owner, and the publication gets its name. */
export async function setUpPublication(input: {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly publicationName: string;
  readonly timeZone: string;
  readonly language: string;
}): Promise<Outcome<{ personId: string }>> {
  if (!(await isSetUpToken(input.token))) return spent;
  const hash = await hashPassword(input.password);
  if (!hash.ok) return hash;
  try {
    return await database().transaction(async (tx) => {
      if (!(await spendSetUpToken(tx, input.token)) || (await hasOwner())) return spent;
      const { name, email, publicationName, timeZone, language } = input;
      const personId = await insertPerson(tx, { name, email, role: "owner", passwordHash: hash.value });
      await writeSettings(tx, { name: publicationName, timeZone, language });
      await recordEvent(tx, { type: "publication.set-up", actorId: personId, subject: personId, data: {} });
      return done({ personId });
    });
  } catch (error) {
    if (database().uniqueClash(error) !== "people") throw error;
    return (await hasOwner()) ? spent : refused("Somebody has this e-mail address already.", "email");
  }
}

async function spendSetUpToken(tx: Tx, token: string): Promise<boolean> {
  const spentNow = await tx
    .delete(verificationTokens)
    .where(
      and(
        eq(verificationTokens.tokenHash, sha256(token)),
        eq(verificationTokens.purpose, "set-up"),
        gt(verificationTokens.expiresAt, now()),
      ),
    )
    .returning({ tokenHash: verificationTokens.tokenHash });
  return spentNow.length > 0;
}

/** Adds somebody with a role below the owner's. */
export async function addPerson(
  admin: Admin,
  input: {
    readonly name: string;
    readonly email: string;
    readonly role: Exclude<Role, "owner">;
    readonly bio?: string | undefined;
    readonly password?: string | undefined;
  },
): Promise<Outcome<{ id: string }>> {
  const { password, ...person } = input;
  const hash = password === undefined ? done(undefined) : await hashPassword(password);
  if (!hash.ok) return hash;
  try {
    return await database().transaction(async (tx) => {
      const id = await insertPerson(tx, { ...person, passwordHash: hash.value });
      const actorId = personIdOf(admin);
      await recordEvent(tx, { type: "person.added", actorId, subject: id, data: { role: person.role } });
      return done({ id });
    });
  } catch (error) {
    if (database().uniqueClash(error) !== "people") throw error;
    return refused("Somebody has this e-mail address already.", "email");
  }
}

/** Gives somebody another password; whoever is signed in as them is so no longer. */
export async function setPassword(
  admin: Admin,
  { personId: subject, password }: { readonly personId: string; readonly password: string },
): Promise<Outcome> {
  const hash = await hashPassword(password);
  if (!hash.ok) return hash;
  return database().transaction(async (tx) => {
    await tx.update(people).set({ passwordHash: hash.value }).where(eq(people.id, subject));
    await closeSessionsOf(tx, subject);
    await recordEvent(tx, { type: "person.password-set", actorId: personIdOf(admin), subject, data: {} });
    return done(undefined);
  });
}

/** Makes somebody the one owner; who was it before stays as an admin. Both sign in anew, with their new roles. */
export async function handOver(admin: Admin, heirId: string): Promise<Outcome<{ formerName: string }>> {
  return database().transaction(async (tx) => {
    const former = await owner();
    if (former === undefined) return refused("The publication has no owner yet.");
    if (former.id === heirId) return refused(`${former.name} owns the publication already.`);
    await tx.update(people).set({ role: "admin" }).where(eq(people.id, former.id));
    await tx.update(people).set({ role: "owner" }).where(eq(people.id, heirId));
    for (const id of [former.id, heirId]) await closeSessionsOf(tx, id);
    const event = { actorId: personIdOf(admin), subject: heirId, data: { formerOwnerId: former.id } };
    await recordEvent(tx, { type: "publication.handed-over", ...event });
    return done({ formerName: former.name });
  });
}

const quarterOfAnHour = 900;

/** Takes one try of the account and one of the network; a success gives nothing back, to either. */
async function tryOnce(email: string, clientAddress: string) {
  const limit = { seconds: quarterOfAnHour };
  return database().transaction((tx) =>
    takeAll(tx, [
      { key: `sign-in:account:${sha256(email)}`, max: 10, ...limit },
      { key: `sign-in:subnet:${subnetsOf(clientAddress).narrow}`, max: 50, ...limit },
    ]),
  );
}

/** Who has this e-mail address and this password. Whether the address is known is not to be learned here. */
export async function signIn(input: {
  readonly email: string;
  readonly password: string;
  readonly clientAddress: string;
}): Promise<Outcome<Actor>> {
  const taken = await tryOnce(input.email, input.clientAddress);
  if (!taken.ok) {
    return refused(`Too many tries. You can try again in ${waitInWords(taken.retryAfterSeconds)}.`);
  }
  const person = await personByEmail(input.email);
  const matches = await verifyPassword(person?.passwordHash ?? undefined, input.password);
  if (!matches.ok) return matches;
  if (!person || !matches.value) return refused("The e-mail address or the password is wrong.");
  const { id, name, role } = person;
  return done({ id, name, role });
}

/**
 * Opens a session and answers with its token, which stands nowhere else. It is always a new one, and the one
 * that the browser brought along ends: what was planted there before signing in is worth nothing after it.
 */
export async function openSession(session: {
  readonly personId: string;
  readonly userAgent: string;
  readonly replaces: string | undefined;
}): Promise<string> {
  const { personId, userAgent, replaces } = session;
  const token = randomToken();
  await database().transaction(async (tx) => {
    if (replaces !== undefined) await tx.delete(sessions).where(eq(sessions.tokenHash, sha256(replaces)));
    const expiresAt = after(sessionLife.idle);
    await tx.insert(sessions).values({ tokenHash: sha256(token), personId, userAgent, expiresAt });
    database().afterCommit(sweepSessions);
  });
  return token;
}

/** The session has been used. While nothing can be written, whoever is signed in stays so all the same. */
export async function prolongSession(token: string): Promise<void> {
  const prolonged = database().transaction(async (tx) => {
    await tx
      .update(sessions)
      .set({ lastSeenAt: now(), expiresAt: after(sessionLife.idle) })
      .where(eq(sessions.tokenHash, sha256(token)));
  });
  await prolonged.catch((error: unknown) => {
    if (unavailability(error) === undefined) throw error;
  });
}

export async function closeSession(token: string): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, sha256(token)));
  });
}

/** Signs somebody out everywhere, at once: together with a change of password, role or membership. */
export async function closeSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.personId, personId));
}

/** Forgets sessions and links that can no longer be used. */
export async function sweepSessions(): Promise<void> {
  const at = now();
  await database().transaction(async (tx) => {
    await tx.delete(sessions).where(lte(sessions.expiresAt, at));
    await tx.delete(verificationTokens).where(lte(verificationTokens.expiresAt, at));
  });
}
