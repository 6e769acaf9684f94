import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { outbox } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { type Admin, personIdOf, type Role } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/id.ts";
import { log } from "#lib/log.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { sendBySmtp } from "#lib/smtp.ts";
import { mailLife, mostTries, textWith } from "./mail.ts";
import { waitingMail } from "./queries.ts";

interface NewMail {
  readonly to: string;
  readonly forRole: Role;
  readonly subject: string;
  /** With `{link}` where the link belongs. */
  readonly text: string;
  readonly link?: string;
}

/** Writes a letter together with its reason; it is sent soon after the transaction, and forgotten after a month. */
export async function writeMail(tx: Tx, { link = undefined, ...letter }: NewMail): Promise<string> {
  const id = newId();
  const at = now();
  await tx
    .insert(outbox)
    .values({ id, channel: "mail", payload: { ...letter, link: link ?? null }, createdAt: at });
  await enqueueJob(tx, { kind: "mail", payload: { mailId: id } }, `mail-${id}`);
  const end = new Date(at.getTime() + mailLife);
  await enqueueJob(tx, { kind: "forget-mail", payload: { mailId: id } }, `forget-mail-${id}`, end);
  return id;
}

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingMail>>>;

/** The work of a job: hands a letter over, or keeps it where there is no mail server. Throws to be tried again. */
export async function deliverMail(id: string): Promise<void> {
  const mail = await waitingMail(id);
  if (mail === undefined) return;
  const { smtpUrl, mailFrom } = env();
  if (smtpUrl === undefined || mailFrom === undefined) return keep(mail);
  const { to, subject } = mail.letter;
  const messageId = `<${id}@${mailFrom.address.split("@")[1]}>`;
  const sent = await sendBySmtp(smtpUrl, {
    ...{ messageId, from: mailFrom, to, subject },
    text: textWith(mail.letter),
  });
  if (sent.ok) return noteSent(mail);
  const isOver = sent.final || mail.attempts + 1 >= mostTries;
  await note(id, {
    attempts: mail.attempts + 1,
    lastError: sent.reason,
    ...(isOver && { failedAt: now() }),
  });
  if (!isOver) throw new Error(`The mail server did not take a letter: ${sent.reason}`);
}

async function note(id: string, changes: Partial<typeof outbox.$inferInsert>): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.update(outbox).set(changes).where(eq(outbox.id, id));
  });
}

/** Nobody has a mail server: whoever runs Masthead reads the letter where its log goes, whole, as the set-up link. */
async function keep({ id, letter }: Waiting): Promise<void> {
  log().info({ mailId: id }, "a letter is kept, since no mail server is set up; it follows");
  process.stdout.write(`To: ${letter.to}\nSubject: ${letter.subject}\n\n${textWith(letter)}\n`);
  await note(id, { failedAt: now(), lastError: null });
}

/** What was sent holds no link any more: a stolen table opens nothing. */
async function noteSent({ id, letter, attempts }: Waiting): Promise<void> {
  const payload = { ...letter, link: null };
  await note(id, { sentAt: now(), lastError: null, attempts: attempts + 1, payload });
}

/** Has a letter sent once more that was kept or failed. */
export async function tryMailAgain(admin: Admin, { id }: { readonly id: string }): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const unsent = and(eq(outbox.id, id), isNull(outbox.sentAt), isNotNull(outbox.failedAt));
    const afresh = { failedAt: null, lastError: null, attempts: 0 };
    const tried = await tx.update(outbox).set(afresh).where(unsent).returning({ id: outbox.id });
    if (tried.length === 0) return refused("This letter has been sent, is on its way, or is no longer kept.");
    await enqueueJob(tx, { kind: "mail", payload: { mailId: id } }, `mail-${id}`);
    const event = { actorId: personIdOf(admin), subject: id, data: {} };
    await recordEvent(tx, { type: "mail.tried-again", ...event });
    return done(undefined);
  });
}

/** The work of a job: a letter is not kept for ever. */
export async function forgetMail(id: string): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.delete(outbox).where(eq(outbox.id, id));
  });
}
