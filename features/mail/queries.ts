import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { outbox } from "#db/tables.ts";
import { type Admin, isAbove } from "#features/people/people.ts";
import { stateOf, textWith } from "./mail.ts";
import { type Letter, letterSchema } from "./schema.ts";

const { id, payload, createdAt, attempts, sentAt, failedAt, lastError } = outbox;

/** A letter that is still to be sent. */
export async function waitingMail(mailId: string) {
  const rows = await database()
    .read.select({ id, payload, attempts })
    .from(outbox)
    .where(and(eq(id, mailId), isNull(sentAt), isNull(failedAt)));
  return rows[0] && { ...rows[0], letter: letterSchema.parse(rows[0].payload) };
}

/** The newest letters first, or those before one; a link that could make an admin more than that is left out. */
export async function mailPage(
  admin: Admin,
  { before, limit }: { before?: string | undefined; limit: number },
) {
  const rows = await database()
    .read.select({ id, payload, createdAt, attempts, sentAt, failedAt, lastError })
    .from(outbox)
    .where(before === undefined ? undefined : lt(id, before))
    .orderBy(desc(id))
    .limit(limit);
  return rows.map((row) => {
    const { to, subject, ...letter } = letterSchema.parse(row.payload);
    return {
      ...{ id: row.id, createdAt: row.createdAt, state: stateOf(row), reason: row.lastError },
      ...{ to, subject, text: textFor(admin, letter) },
    };
  });
}
export type PostedMail = Awaited<ReturnType<typeof mailPage>>[number];

/** A link lets in whoever opens it: nobody reads one that leads as high as they stand, or higher. */
function textFor(admin: Admin, letter: Pick<Letter, "text" | "link" | "forRole">): string {
  const maySee = admin.role === "owner" || isAbove(admin.role, letter.forRole);
  const link = letter.link === null || maySee ? letter.link : "(Only the owner sees this link.)";
  return textWith({ text: letter.text, link: link ?? "(The link stands in the letter that was sent.)" });
}
