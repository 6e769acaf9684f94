// Stories for the readers of a drill to discuss, written through the verbs of the newsroom.
import { bodyOf, picturesIn, readIssue } from "#cli/demo/issue.ts";
import { closeDatabase, database, replaceDatabase } from "#db/connection.ts";
import { Database } from "#db/database.ts";
import { sqliteDriver } from "#db/sqlite.ts";
import { createArticle, publishArticle } from "#features/articles/mutations.ts";
import { addPerson } from "#features/people/mutations.ts";
import { system } from "#features/people/system.ts";
import { sectionBySlug } from "#features/sections/queries.ts";
import { saveWorkingCopy } from "#features/working-copies/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import type { Outcome } from "#lib/outcome.ts";
import type { Publication } from "./publication.ts";

function certain<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`A story of the drill was refused: ${outcome.message}`);
  return outcome.value;
}

/** Runs verbs of ours on the data of a publication, whether its server is up or not. */
export async function inNewsroom<T>({ file }: Publication, work: () => Promise<T>): Promise<T> {
  replaceDatabase(new Database(sqliteDriver(file)));
  try {
    return await work();
  } finally {
    // What a verb has left for after its commit stands in the queue before this.
    await database().transaction(async () => undefined);
    await closeDatabase();
  }
}

/** Publishes a story whose discussion is open to everybody, now or later; answers its path. */
export async function openStory(headline: string, bylineIds: string[], publishAt?: Date): Promise<string> {
  const example = readIssue().stories.find((story) => picturesIn(story).length === 0);
  const section = await sectionBySlug("culture");
  if (example === undefined || section === undefined) throw new Error("The demo issue is not there.");
  const { id } = certain(await createArticle(system, { kind: "story" }));
  const words = {
    headline,
    standfirst: "",
    body: bodyOf(example, () => undefined),
    slug: null,
    language: "en",
  };
  const more = { tagNames: [], bylineIds, seoTitle: "", seoDescription: "", sectionId: section.id };
  certain(await saveWorkingCopy(system, { ...words, ...more, id, version: 1, commentsPolicy: "open" }));
  const version = (await articleForEditing(system, id))?.version ?? 0;
  return certain(await publishArticle(system, { id, version, publishAt })).path;
}

/** Somebody to stand over the stories of a drill. */
export async function author(): Promise<string> {
  const person = { name: "Dora Drill", email: "dora@drill.example", role: "author" } as const;
  return certain(await addPerson(system, person)).id;
}

export async function openStories(publication: Publication, count: number): Promise<string[]> {
  return inNewsroom(publication, () =>
    database().transaction(async () => {
      const paths: string[] = [];
      const bylineIds = [await author()];
      for (let i = 1; i <= count; i++) paths.push(await openStory(`A drill, number ${i}`, bylineIds));
      return paths;
    }),
  );
}
