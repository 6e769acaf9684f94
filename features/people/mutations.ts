import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { people } from "#db/tables.ts";
import { setUpPath } from "#features/admin-paths.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { waitInWords } from "#features/limits/limits.ts";
import { takeAll } from "#features/limits/mutations.ts";
import { forgetSecondFactor } from "#features/second-factor/mutations.ts";
import { closeSessionsOf } from "#features/sessions/mutations.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { issueToken, spendToken } from "#features/tokens/mutations.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { sha256 } from "#lib/crypto.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { hashPassword, verifyPassword } from "#lib/password.ts";
import { numberedSlug, slugOf } from "#lib/slug.ts";
import { subnetsOf } from "#lib/subnet.ts";
import { type Actor, type Admin, personIdOf, type Role, setUpLinkSeconds } from "./people.ts";
import { addressOf, hasOwner, owner, personByEmail, personById } from "./queries.ts";

/**
 * The path of the link with which the first person becomes the owner; the links before it stop working.
 * Undefined when the publication has an owner.
 */
export async function issueSetUpLink(): Promise<string | undefined> {
  return database().transaction(async (tx) => {
    if (await hasOwner()) return undefined;
    const link = { purpose: "set-up", identifier: "owner", seconds: setUpLinkSeconds } as const;
    return `${setUpPath}?token=${await issueToken(tx, link)}`;
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

/** As a part of another verb: whoever is new gets an address of their own. */
export async function insertPerson(tx: Tx, { passwordHash, ...person }: NewPerson): Promise<string> {
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
  if (!(await tokenHolder("set-up", input.token))) return spent;
  const hash = await hashPassword(input.password);
  if (!hash.ok) return hash;
  try {
    return await database().transaction(async (tx) => {
      if (!(await spendToken(tx, "set-up", input.token)) || (await hasOwner())) return spent;
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

/** Gives somebody another password, which lets them in alone; whoever is signed in as them is so no longer. */
export async function setPassword(
  admin: Admin,
  { personId: subject, password }: { readonly personId: string; readonly password: string },
): Promise<Outcome> {
  const hash = await hashPassword(password);
  if (!hash.ok) return hash;
  return database().transaction(async (tx) => {
    await tx.update(people).set({ passwordHash: hash.value }).where(eq(people.id, subject));
    await forgetSecondFactor(tx, subject);
    await closeSessionsOf(tx, subject);
    await recordEvent(tx, { type: "person.password-set", actorId: personIdOf(admin), subject, data: {} });
    return done(undefined);
  });
}

/** Makes a member of the staff the one owner; who was it before stays as an admin. Both sign in anew, with their new roles. */
export async function handOver(admin: Admin, heirId: string): Promise<Outcome<{ formerName: string }>> {
  return database().transaction(async (tx) => {
    const former = await owner();
    if (former === undefined) return refused("The publication has no owner yet.");
    if (former.id === heirId) return refused(`${former.name} owns the publication already.`);
    if (![null, former.id].includes(personIdOf(admin))) {
      return refused("Only the owner hands the publication over.");
    }
    const heir = await personById(heirId);
    if (heir === undefined) return refused("There is nobody like that here. Load the page again.");
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

interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly clientAddress: string;
}

/** Whose address and password these are; undefined for nobody's. It costs the same time and one try, either way. */
async function personWith({
  email,
  password,
  clientAddress,
}: Credentials): Promise<Outcome<Actor | undefined>> {
  const taken = await tryOnce(email, clientAddress);
  if (!taken.ok) {
    return refused(`Too many tries. You can try again in ${waitInWords(taken.retryAfterSeconds)}.`);
  }
  const person = await personByEmail(email);
  const matches = await verifyPassword(person?.passwordHash ?? undefined, password);
  if (!matches.ok) return matches;
  if (!person || !matches.value) return done(undefined);
  const { id, name, role } = person;
  return done({ id, name, role });
}

/** Who has this e-mail address and this password. Whether the address is known is not to be learned here. */
export async function signIn(credentials: Credentials): Promise<Outcome<Actor>> {
  const person = await personWith(credentials);
  if (!person.ok) return person;
  return person.value ? done(person.value) : refused("The e-mail address or the password is wrong.");
}

/** Whether somebody who is signed in knows their own password: asked before what changes who they are. */
export async function provePassword(
  actor: Actor,
  given: Omit<Credentials, "email">,
): Promise<Outcome<{ email: string }>> {
  const email = (await addressOf(actor.id)) ?? "";
  const person = await personWith({ email, ...given });
  if (!person.ok) return person;
  return person.value ? done({ email }) : refused("The password is wrong.", "password");
}
