import type { Tx } from "#db/database.ts";
import { searchDocs } from "#db/tables.ts";

export interface SearchDoc {
  readonly articleId: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
}

/** What can be searched of an article is what readers see of it. */
export async function writeSearchDoc(tx: Tx, doc: SearchDoc): Promise<void> {
  const { articleId, headline, standfirst, body } = doc;
  const texts = { headline, standfirst, body };
  await tx
    .insert(searchDocs)
    .values({ articleId, ...texts })
    .onConflictDoUpdate({ target: searchDocs.articleId, set: texts });
}
