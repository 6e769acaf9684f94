import { Random } from "#bench/generator/random.ts";
import { storyText } from "#bench/generator/story-text.ts";

/** A draft of so many words in the publication of a folder, and the token of a session of its author. */
export async function longDraft(dataDir: string, words: number) {
  // What works on data reads when it is loaded where they are.
  process.env.DATA_DIR = dataDir;
  process.env.DATABASE_URL = "";
  const { closeDatabase } = await import("#db/connection.ts");
  const { someDraft, someone } = await import("#features/articles/testing.ts");
  const { openSession } = await import("#features/sessions/mutations.ts");
  const { body } = storyText(words, new Random(1));
  const author = await someone("editor", "A writer of length");
  const { id } = await someDraft(author, { headline: "A long story", body });
  const token = await openSession({ personId: author.id, userAgent: "bench", replaces: undefined });
  await closeDatabase();
  return { id, token };
}
