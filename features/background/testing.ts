import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { twoTags } from "#features/tags/testing.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";

/** A letter's time is over, but forgetting it has been given up. */
export async function aFailedJob(): Promise<string> {
  const id = newId();
  const work = { kind: "forget-mail", payload: { mailId: newId() }, uniqueKey: `forget-${id}` };
  await database().transaction(async (tx) => {
    await tx
      .insert(jobs)
      .values({ id, ...work, failedAt: now(), attempts: 5, lastError: "The disk is full." });
  });
  return id;
}

/** What the rows of authorization-of-settings.ts need. */
export async function deskScene(scene: string | undefined) {
  return {
    tagId: scene === "two tags" ? await twoTags() : "",
    jobId: scene === "failed job" ? await aFailedJob() : "",
  };
}
