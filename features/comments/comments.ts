export const commentLimits = {
  body: 5000,
  bytes: 8192,
  links: 5,
  name: 50,
  email: 254,
  depth: 1000,
  shownDepth: 6,
};

/** The same words from the same place within this time are one post, or none. */
export const repeatSeconds = 300;

const tenMinutes = 600;
/** How many comments are taken. A network is what one customer may have of IPv6; for IPv4 it is the subnet. */
export const postingLimits = {
  author: { max: 5, seconds: tenMinutes },
  staff: { max: 60, seconds: tenMinutes },
  subnet: { max: 20, seconds: tenMinutes },
  network: { max: 100, seconds: tenMinutes },
  article: { max: 200, seconds: tenMinutes },
} as const;

export const commentPolicies = ["open", "first-held", "all-held", "closed"] as const;
export type CommentsPolicy = (typeof commentPolicies)[number];

/** What an article says counts before what the publication says; a standing page has no discussion unless it says so. */
export function policyOf(
  article: { kind: string; commentsPolicy: CommentsPolicy | null },
  publication: CommentsPolicy,
): CommentsPolicy {
  return article.commentsPolicy ?? (article.kind === "page" ? "closed" : publication);
}

/**
 * Where a reply stands among all comments of its article: sorted by path, a thread reads from top to bottom.
 * Deeper than is shown, replies stand in a row by age, so a path stays short enough for an index.
 */
export function pathUnder(parent: { threadPath: string } | undefined, id: string): string {
  const above = parent?.threadPath.split("/").slice(0, commentLimits.shownDepth) ?? [];
  return [...above, id].join("/");
}

interface Placed {
  readonly id: string;
  readonly parentId: string | null;
  readonly threadPath: string;
  readonly depth: number;
  readonly authorName: string;
}

export interface PublicComment {
  readonly is: "public";
  readonly id: string;
  readonly parentId: string | null;
  /** How far it is indented: at most `shownDepth`. */
  readonly depth: number;
  readonly authorName: string;
  readonly isStaff: boolean;
  readonly body: string;
  readonly createdAt: Date;
  /** Whom it answers, where the indentation does not show it: null if that comment is gone. */
  readonly inReplyTo?: string | null;
}

/** What is left of a comment that has answers. */
interface RemovedComment {
  readonly is: "removed";
  readonly id: string;
  readonly depth: number;
}

export type CommentView = PublicComment | RemovedComment;

type Row = Placed & Pick<PublicComment, "isStaff" | "body" | "createdAt">;

/** Public comments in the order of their paths, with a stub for each missing one that others answer. */
export function threadOf(rows: readonly Row[]): CommentView[] {
  const names = new Map(rows.map(({ id, authorName }) => [id, authorName]));
  const met = new Set<string>();
  return rows.flatMap((row) => {
    const path = row.threadPath.split("/");
    const above = path.slice(0, -1);
    const missing = above.flatMap((id, depth) =>
      met.has(id) ? [] : [{ is: "removed", id, depth } as const],
    );
    for (const id of path) met.add(id);
    return [...missing, viewOf(row, names)];
  });
}

function viewOf(row: Row, names: ReadonlyMap<string, string>): PublicComment {
  const { id, parentId, authorName, isStaff, body, createdAt } = row;
  const depth = Math.min(row.depth, commentLimits.shownDepth);
  const view = { is: "public", id, parentId, depth, authorName, isStaff, body, createdAt } as const;
  return row.depth > depth ? { ...view, inReplyTo: names.get(parentId ?? "") ?? null } : view;
}

export interface Thread {
  readonly comment: CommentView;
  readonly replies: readonly Thread[];
}

/** Comments in thread order as nested lists. */
export function threadsOf(comments: readonly CommentView[]): Thread[] {
  const roots: Thread[] = [];
  const lists: Thread[][] = [roots];
  for (const comment of comments) {
    const replies: Thread[] = [];
    (lists[comment.depth] ?? roots).push({ comment, replies });
    lists.splice(comment.depth + 1, Number.POSITIVE_INFINITY, replies);
  }
  return roots;
}
