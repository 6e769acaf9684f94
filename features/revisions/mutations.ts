import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { revisions } from "#db/tables.ts";
import { type DocumentBody, type Picture, wordCount } from "#features/document/document.ts";
import { newId } from "#lib/id.ts";
import { noHeadline, type RevisionReason } from "./revisions.ts";

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
  readonly reason: RevisionReason;
  /** When it was saved; nothing: now. */
  readonly createdAt?: Date;
}

/** Keeps words for good; answers the id of the revision. */
export async function addRevision(tx: Tx, { of, ...kept }: NewRevision): Promise<string> {
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
    ...{ id, articleId, workingVersion, ...kept, number: (last?.number ?? 0) + 1 },
    ...{
      headline: headline || noHeadline,
      standfirst,
      body,
      slug,
      sectionId,
      seoTitle,
      seoDescription,
      bylineIds,
      tagNames,
    },
    ...{ hero, sharePicture, canonicalUrl },
    wordCount: wordCount(body),
  });
  return id;
}

/** The same for words that nobody has published, unless they are kept already. */
export async function keepWords(tx: Tx, revision: NewRevision): Promise<void> {
  const { id: articleId, version } = revision.of;
  const same = await tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.workingVersion, version)))
    .limit(1);
  if (same.length === 0) await addRevision(tx, revision);
}
