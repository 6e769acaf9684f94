import { setTimeout as delay } from "node:timers/promises";
import { desc } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { outbox } from "#db/tables.ts";
import { letterSchema } from "#features/mail/schema.ts";

async function newest(email: string) {
  const rows = await database()
    .read.select({ payload: outbox.payload })
    .from(outbox)
    .orderBy(desc(outbox.id))
    .limit(50);
  return rows
    .map(({ payload }) => letterSchema.parse(payload))
    .find(({ to, link }) => to === email && link !== null);
}

/** The link of the newest letter to an address, as soon as there is one. */
export async function linkInMail(email: string): Promise<string> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await delay(100)) {
    const letter = await newest(email);
    if (letter?.link) return letter.link;
  }
  throw new Error(`No letter with a link was written to ${email}`);
}
