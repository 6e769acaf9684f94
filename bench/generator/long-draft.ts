import { databaseIn } from "#bench/scratch.ts";
import { closeDatabase, database, replaceDatabase } from "#db/connection.ts";
import { Database } from "#db/database.ts";
import { sqliteDriver } from "#db/sqlite.ts";
import { createArticle } from "#features/articles/mutations.ts";
import { addPerson } from "#features/people/mutations.ts";
import { system } from "#features/people/system.ts";
import { openSession } from "#features/sessions/mutations.ts";
import { saveWorkingCopy } from "#features/working-copies/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import type { Outcome } from "#lib/outcome.ts";
import { Random } from "./random.ts";
import { storyText } from "./story-text.ts";

function certain<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`A draft was refused: ${outcome.message}`);
  return outcome.value;
}

export interface LongDraft {
  readonly id: string;
  readonly words: number;
}

async function draftOf(words: number): Promise<LongDraft> {
  const { id } = certain(await createArticle(system, { kind: "story" }));
  const copy = await articleForEditing(system, id);
  if (copy === undefined) throw new Error("A draft is not there.");
  const { body } = storyText(words, new Random(1));
  certain(await saveWorkingCopy(system, { ...copy, slug: null, headline: `${words} words`, body }));
  return { id, words };
}

/** Drafts of some lengths in a publication, and the session of somebody who may write in them. */
export async function longDrafts(dataDir: string, lengths: readonly number[]) {
  replaceDatabase(new Database(sqliteDriver(databaseIn(dataDir))));
  const person = { name: "Lena Lang", email: "lena@lang.example", role: "editor" } as const;
  const { id: personId } = certain(await addPerson(system, person));
  const token = await openSession({ personId, userAgent: "Chromium", replaces: undefined });
  const drafts: LongDraft[] = [];
  for (const words of lengths) drafts.push(await draftOf(words));
  // What a verb has left for after its commit stands in the queue before this.
  await database().transaction(async () => undefined);
  await closeDatabase();
  return { token, drafts };
}
