// For authorization.test.ts: what the rows about people need to be there.
import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { outbox, people, secondFactors } from "#db/tables.ts";
import { invite } from "#features/invitations/mutations.ts";
import { openInvitations } from "#features/invitations/queries.ts";
import { letterSchema } from "#features/mail/schema.ts";
import { failedMail } from "#features/mail/testing.ts";
import { sendNewPasswordLink } from "#features/passwords/mutations.ts";
import type { Staff } from "#features/people/people.ts";
import { addressOf } from "#features/people/queries.ts";
import { system } from "#features/people/system.ts";
import { jar } from "#features/people/testing.ts";
import { askForEmail } from "#features/profile/mutations.ts";
import { beginSecondStep, sealedFor } from "#features/second-factor/mutations.ts";
import { now } from "#lib/clock.ts";
import { codeNow, newCodeSecret } from "#lib/one-time-code.ts";

/** The token of the last link that was written into a letter. */
export async function tokenInMail(): Promise<string> {
  const rows = await database().read.select({ payload: outbox.payload }).from(outbox).orderBy(outbox.id);
  const { link } = letterSchema.parse(rows.at(-1)?.payload);
  return new URL(link ?? "http://here").searchParams.get("token") ?? "";
}

/** Somebody is invited; `invitationToken` is in the letter alone. */
export async function anInvitation(email = "guest@example.org") {
  await invite(system, { email, role: "author" });
  const open = await openInvitations(system);
  const id = open.find((one) => one.email === email)?.id ?? "";
  return { invitationId: id, invitationToken: await tokenInMail() };
}

async function remove(personId: string): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.update(people).set({ removedAt: now() }).where(eq(people.id, personId));
  });
}

async function newPasswordLink(personId: string): Promise<string> {
  const email = (await addressOf(personId)) ?? "";
  await sendNewPasswordLink({ email, origin: "http://localhost:3000" });
  return tokenInMail();
}

async function newEmailLink(personId: string): Promise<string> {
  const person = { id: personId, name: "A person", role: "author" } as const;
  // A session would make the proof.
  await askForEmail(person as unknown as Staff, { email: `new-${personId}@example.org` });
  return tokenInMail();
}

/** Has somebody sign in with an app from now on; answers what the app knows. */
export async function anApp(personId: string): Promise<string> {
  const secret = newCodeSecret();
  const row = { personId, sealedSecret: sealedFor({ id: personId }, secret), usedStep: 0 };
  await database().transaction(async (tx) => {
    await tx.insert(secondFactors).values(row);
  });
  return secret;
}

/** The browser of somebody who has given their password and owes the second step. */
async function halfway(personId: string): Promise<string> {
  const secret = await anApp(personId);
  jar.set("masthead-halfway", { value: (await beginSecondStep(personId)) ?? "", options: {} });
  return secret;
}

/** Sets the scene for whoever asks, and says what it gives to a form. */
export async function peopleScene(scene: string | undefined, strangerId: string, actorId = "") {
  if (scene === "removed person") await remove(strangerId);
  if (scene === "second factor" && actorId !== "") await anApp(actorId);
  if (scene === "second factor of another") await anApp(strangerId);
  const secret = scene === "halfway" ? await halfway(strangerId) : newCodeSecret();
  const none = { invitationId: "", invitationToken: "" };
  return {
    ...{ sealedSecret: sealedFor({ id: actorId }, secret), code: codeNow(secret) },
    newPasswordToken: scene === "new password link" ? await newPasswordLink(strangerId) : "",
    newEmailToken: scene === "new e-mail link" ? await newEmailLink(strangerId) : "",
    mailId: scene === "failed mail" ? await failedMail() : "",
    ...(scene === "invitation" ? await anInvitation() : none),
  };
}
