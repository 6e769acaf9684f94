import type { Tx } from "#db/database.ts";
import { comments } from "#db/tables.ts";
import { pathUnder } from "#features/comments/comments.ts";
import { parseComment } from "#features/comments/markdown.ts";
import { sha256 } from "#lib/crypto.ts";
import { newId } from "#lib/id.ts";
import type { DemoComment } from "./issue.ts";

const hour = 3_600_000;

interface Discussion {
  readonly articleId: string;
  readonly publishedAt: Date;
  /** The id of an author by the slug. */
  readonly personOf: (slug: string) => string;
}

type Placed = { readonly id: string; readonly threadPath: string; readonly depth: number };

/** Writes the comments on a story, with the answers under each, as of the hours in which they were posted. */
export async function addComments(
  tx: Tx,
  discussion: Discussion,
  list: readonly DemoComment[],
  parent?: Placed,
): Promise<void> {
  for (const comment of list) {
    const createdAt = new Date(discussion.publishedAt.getTime() + comment.hoursAfter * hour);
    const id = newId(createdAt.getTime());
    const placed = { id, threadPath: pathUnder(parent, id), depth: parent ? parent.depth + 1 : 0 };
    await tx.insert(comments).values({
      ...{ ...placed, parentId: parent?.id ?? null, articleId: discussion.articleId, createdAt },
      ...authorOf(comment, discussion),
      ...{ body: comment.text, parsed: parseComment(comment.text), bodyHash: sha256(comment.text) },
      ...(comment.pending ? { heldBy: "first-comment" } : { publishedAt: createdAt }),
    });
    await addComments(tx, discussion, comment.replies, placed);
  }
}

function authorOf({ name, staff }: DemoComment, { personOf }: Discussion) {
  return staff === undefined ? { guestName: name ?? "" } : { personId: personOf(staff) };
}
