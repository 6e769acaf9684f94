import { and, eq, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { recoveryCodes, secondFactors } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { waitInWords } from "#features/limits/limits.ts";
import { takeAll } from "#features/limits/mutations.ts";
import type { Actor, Owner, Role } from "#features/people/people.ts";
import { personById } from "#features/people/queries.ts";
import { closeSessionsOf } from "#features/sessions/mutations.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { issueToken, revokeTokens, spendToken } from "#features/tokens/mutations.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { randomToken, sha256 } from "#lib/crypto.ts";
import { stepOfCode } from "#lib/one-time-code.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { seal, unseal } from "#lib/seal.ts";
import { subnetsOf } from "#lib/subnet.ts";
import { hasSecondFactor, isSecondFactorRequired, secondFactorOf } from "./queries.ts";
import { halfwaySeconds, plainCode, recoveryCodeCount, spelledCode } from "./second-factor.ts";

const use = "second factor";

/** The secret of an app that somebody is about to set up: for them alone, and kept nowhere until a code proves it. */
export function sealedFor(person: Pick<Actor, "id">, secret: string): string {
  return seal(use, `${person.id} ${secret}`);
}

function secretIn(sealed: string, personId: string): string | undefined {
  const [id, secret] = unseal(use, sealed)?.split(" ") ?? [];
  return id === personId ? secret : undefined;
}

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

function newRecoveryCode(): string {
  const random = Buffer.from(randomToken(), "base64url");
  return Array.from(random.subarray(0, 16), (byte) => letters[byte % letters.length]).join("");
}

/** New codes, as they are shown once; the ones before stop working. */
async function writeRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ personId, codeHash: sha256(code) })));
  return codes.map(spelledCode);
}

const wrong = refused(
  "This code is wrong, or its time is over. Take the one that the app shows now.",
  "code",
);

/** Has somebody sign in with their app as well from now on; everywhere else they are signed out. */
export async function setUpSecondFactor(
  { id }: Actor,
  { sealedSecret, code }: { readonly sealedSecret: string; readonly code: string },
): Promise<Outcome<{ codes: string[] }>> {
  const secret = secretIn(sealedSecret, id);
  if (secret === undefined) return refused("Load the page again, and scan the new picture.");
  return database().transaction(async (tx) => {
    const taken = await takeAll(tx, [limitOf(id)]);
    if (!taken.ok) return tooMany(taken.retryAfterSeconds);
    if (await hasSecondFactor(id)) return refused("You have a second step already. Load the page again.");
    const usedStep = stepOfCode(secret, plainCode(code));
    if (usedStep === undefined) return wrong;
    await tx.insert(secondFactors).values({ personId: id, sealedSecret, usedStep });
    const codes = await writeRecoveryCodes(tx, id);
    await closeSessionsOf(tx, id);
    await recordEvent(tx, { type: "second-factor.set-up", actorId: id, subject: id, data: {} });
    return done({ codes });
  });
}

/** Other recovery codes in the place of those of before. */
export async function renewRecoveryCodes({ id }: Actor): Promise<Outcome<{ codes: string[] }>> {
  return database().transaction(async (tx) => {
    if (!(await hasSecondFactor(id))) return refused("You have no second step. Load the page again.");
    const codes = await writeRecoveryCodes(tx, id);
    await recordEvent(tx, { type: "recovery-codes.renewed", actorId: id, subject: id, data: {} });
    return done({ codes });
  });
}

/** As a part of another verb: somebody signs in with their password alone. */
export async function forgetSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  const own = eq(secondFactors.personId, personId);
  const gone = await tx.delete(secondFactors).where(own).returning({ personId: secondFactors.personId });
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
  return gone.length > 0;
}

/** Somebody wants to sign in with their password alone again. */
export async function giveUpSecondFactor(actor: Actor): Promise<Outcome> {
  return database().transaction(async (tx) => {
    if (await isSecondFactorRequired(actor)) return refused("The owner asks a second step of your role.");
    const { id } = actor;
    if (await forgetSecondFactor(tx, id)) {
      await recordEvent(tx, { type: "second-factor.taken-off", actorId: id, subject: id, data: {} });
    }
    return done(undefined);
  });
}

/** For somebody who has lost their app and their codes: they sign in with their password alone, and anew. */
export async function takeOffSecondFactor(
  owner: Owner,
  { id }: { readonly id: string },
): Promise<Outcome<{ name: string }>> {
  return database().transaction(async (tx) => {
    const person = await personById(id);
    if (person === undefined || !(await forgetSecondFactor(tx, id))) {
      return refused("This person has no second step. Load the page again.");
    }
    await closeSessionsOf(tx, id);
    await revokeTokens(tx, { purpose: "sign-in", identifier: id });
    await recordEvent(tx, { type: "second-factor.taken-off", actorId: owner.id, subject: id, data: {} });
    return done({ name: person.name });
  });
}

/** Of whom a second step is asked: of this role and those above it, or of nobody. */
export async function requireSecondFactor(owner: Owner, from: Role | null): Promise<Outcome> {
  return database().transaction(async (tx) => {
    await writeSettings(tx, { secondFactorFrom: from });
    const event = { actorId: owner.id, subject: "settings", data: { from } };
    await recordEvent(tx, { type: "second-factor.required", ...event });
    return done(undefined);
  });
}

/** After the password: a token for the second step, which opens nothing else; undefined where none is needed. */
export async function beginSecondStep(personId: string): Promise<string | undefined> {
  return database().transaction(async (tx) => {
    if (!(await hasSecondFactor(personId))) return undefined;
    const token = { purpose: "sign-in", identifier: personId, seconds: halfwaySeconds } as const;
    return issueToken(tx, { ...token, personId });
  });
}

function limitOf(personId: string) {
  return { key: `second-step:account:${personId}`, max: 10, seconds: 900 };
}

function tooMany(seconds: number) {
  return refused(`Too many tries. You can try again in ${waitInWords(seconds)}.`);
}

/** Whether the code is one of this moment and was not used yet: of two who use it at once, one does. */
async function spendAppCode(tx: Tx, personId: string, code: string): Promise<boolean> {
  const factor = await secondFactorOf(personId);
  const secret = factor && secretIn(factor.sealedSecret, personId);
  const step = secret === undefined ? undefined : stepOfCode(secret, code);
  if (step === undefined) return false;
  const fresh = and(eq(secondFactors.personId, personId), lt(secondFactors.usedStep, step));
  const used = await tx.update(secondFactors).set({ usedStep: step }).where(fresh).returning();
  return used.length > 0;
}

async function spendRecoveryCode(tx: Tx, personId: string, code: string): Promise<boolean> {
  const one = and(eq(recoveryCodes.personId, personId), eq(recoveryCodes.codeHash, sha256(code)));
  const spent = await tx.delete(recoveryCodes).where(one).returning({ personId: recoveryCodes.personId });
  if (spent.length === 0) return false;
  const event = { actorId: personId, subject: personId, data: {} };
  await recordEvent(tx, { type: "recovery-code.used", ...event });
  return true;
}

/** The second step: a code of the app, or a recovery code, within ten minutes of the password. */
export async function takeSecondStep(given: {
  readonly token: string;
  readonly code: string;
  readonly clientAddress: string;
}): Promise<Outcome<{ personId: string }>> {
  const personId = (await tokenHolder("sign-in", given.token))?.personId;
  if (!personId) return refused("That took too long. Sign in with your password again.");
  const subnet = subnetsOf(given.clientAddress).narrow;
  const limits = [limitOf(personId), { key: `second-step:subnet:${subnet}`, max: 50, seconds: 900 }];
  // Of its own: a wrong code takes nothing back.
  const taken = await database().transaction((tx) => takeAll(tx, limits));
  if (!taken.ok) return tooMany(taken.retryAfterSeconds);
  const code = plainCode(given.code);
  return database().transaction(async (tx) => {
    const spend = /^\d{6}$/.test(code) ? spendAppCode : spendRecoveryCode;
    if (!(await spend(tx, personId, code))) return wrong;
    const holder = await spendToken(tx, "sign-in", given.token);
    return holder ? done({ personId }) : refused("That took too long. Sign in with your password again.");
  });
}
