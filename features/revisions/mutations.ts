import { desc, eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { revisions } from "#db/tables.ts";
import { type DocumentBody, type Picture, wordCount } from "#features/document/document.ts";
import { newId } from "#lib/id.ts";

interface NewRevision {
  /** The working copy that readers see from now on. */
  readonly of: {
    readonly id: string;
    readonly headline: string;
    readonly standfirst: string;
    readonly body: DocumentBody;
    readonly slug: string;
    readonly sectionId: string | null;
    readonly seoTitle: string;
    readonly seoDescription: string;
    readonly bylineIds: string[];
    readonly tagNames: string[];
    readonly hero: Picture | null;
    readonly sharePicture: Picture | null;
    readonly canonicalUrl: string;
    readonly version: number;
  };
  readonly createdById: string | null;
  readonly reason: string;
}

/** Keeps what is published for good; answers its id. */
export async function addRevision(tx: Tx, { of, createdById, reason }: NewRevision): Promise<string> {
  const { id: articleId, version: workingVersion, ...words } = of;
  const [last] = await tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(1);
  const id = newId();
  const { headline, standfirst, body, slug, sectionId, seoTitle, seoDescription, bylineIds, tagNames } =
    words;
  const { hero, sharePicture, canonicalUrl } = words;
  await tx.insert(revisions).values({
    ...{ id, articleId, workingVersion, createdById, reason, number: (last?.number ?? 0) + 1 },
    ...{ headline, standfirst, body, slug, sectionId, seoTitle, seoDescription, bylineIds, tagNames },
    ...{ hero, sharePicture, canonicalUrl },
    wordCount: wordCount(body),
  });
  return id;
}
