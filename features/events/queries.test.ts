import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { people } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { recordEvent } from "./mutations.ts";
import { eventPage } from "./queries.ts";

useTestDatabase();

async function record(subject: string, actorId: string | null): Promise<void> {
  await database().transaction((tx) => recordEvent(tx, { type: "media.added", actorId, subject, data: {} }));
}

test("the log reads newest first, with the names of those who are still here", async () => {
  const [ana] = await database().transaction((tx) =>
    tx
      .insert(people)
      .values({ email: "ana@example.org", name: "Ana", slug: "ana", role: "editor" })
      .returning(),
  );
  await record("m1", ana?.id ?? "");
  await record("m2", null);
  await record("m3", "somebody-erased");
  const page = await eventPage();
  expect(page.map(({ subject, actorName }) => [subject, actorName])).toEqual([
    ["m3", null],
    ["m2", null],
    ["m1", "Ana"],
  ]);
});

test("it can be narrowed and turned page by page", async () => {
  for (const subject of ["a", "b", "a", "b"]) await record(subject, null);
  const newest = await eventPage({ subject: "a", limit: 1 });
  expect(newest).toHaveLength(1);
  const older = await eventPage({ subject: "a", limit: 1, before: newest[0]?.seq });
  expect(older).toHaveLength(1);
  expect(older[0]?.seq).toBeLessThan(newest[0]?.seq ?? 0);
  expect(await eventPage({ type: "article.published" })).toEqual([]);
});

test("an event of a transaction that is taken back never happened", async () => {
  const failing = database().transaction(async (tx) => {
    await recordEvent(tx, { type: "media.added", actorId: null, subject: "m", data: {} });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await eventPage()).toEqual([]);
});
