import { pageNumber } from "#lib/page-number.ts";

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

export const commentsPerPage = 50;

export const commentOrders = ["oldest", "newest"] as const;
/** By threads as they grew, or one by one, the newest first. */
export type CommentOrder = (typeof commentOrders)[number];

/** What the address of an article asks of its discussion. */
export interface AskedDiscussion {
  readonly page: number;
  readonly order: CommentOrder;
  /** A comment to be led to, wherever it stands. */
  readonly comment: string | undefined;
  readonly reply: string | undefined;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

function idIn(asked: string | string[] | undefined): string | undefined {
  return typeof asked === "string" && /^[\da-f-]{36}$/.test(asked) ? asked : undefined;
}

export function discussionAsked({ comments, sort, comment, reply }: Query): AskedDiscussion {
  const order = sort === "newest" ? "newest" : "oldest";
  return { page: pageNumber(comments), order, comment: idIn(comment), reply: idIn(reply) };
}

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "strong" | "emphasis"; readonly content: readonly Inline[] }
  | { readonly type: "link"; readonly href: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "quote"; readonly content: readonly Block[] }
  | { readonly type: "list"; readonly start: number | null; readonly items: readonly (readonly Block[])[] };

/** What a reader wrote, read once when it was posted. */
export interface ParsedComment {
  readonly version: 1;
  readonly content: readonly Block[];
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
  /** Wrote the article. */
  readonly isAuthor: boolean;
  readonly text: ParsedComment;
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

/** A comment of an earlier page, so that its answers do not hang in the air. */
interface EarlierComment {
  readonly is: "earlier";
  readonly id: string;
  readonly depth: number;
  readonly authorName: string;
}

export type CommentView = PublicComment | RemovedComment | EarlierComment;

export type CommentRow = Placed & Pick<PublicComment, "isStaff" | "isAuthor" | "text" | "createdAt">;
/** Who wrote which comment, as far as readers see it. */
export type Names = ReadonlyMap<string, string>;

/** The ids of whatever the comments of a page hang on and that is not on it. */
export function elsewhere(rows: readonly CommentRow[], order: CommentOrder): string[] {
  const here = new Set(rows.map(({ id }) => id));
  const answered = rows.filter(({ depth }) => order === "newest" || depth > commentLimits.shownDepth);
  const above = order === "newest" ? [] : (rows[0]?.threadPath.split("/") ?? []);
  const ids = [...above, ...answered.flatMap(({ parentId }) => parentId ?? [])];
  return [...new Set(ids)].filter((id) => !here.has(id));
}

/** Public comments in the order of their paths, with a line for each one missing here that others answer. */
export function threadOf(rows: readonly CommentRow[], others: Names = new Map()): CommentView[] {
  const names = new Map([...others, ...rows.map(({ id, authorName }) => [id, authorName] as const)]);
  const met = new Set<string>();
  return rows.flatMap((row) => {
    const path = row.threadPath.split("/");
    const missing = path
      .slice(0, -1)
      .flatMap((id, depth) => (met.has(id) ? [] : [missingView(id, depth, others)]));
    for (const id of path) met.add(id);
    const depth = Math.min(row.depth, commentLimits.shownDepth);
    return [...missing, row.depth > depth ? answerView(row, depth, names) : viewOf(row, depth)];
  });
}

function missingView(id: string, depth: number, others: Names): CommentView {
  const authorName = others.get(id);
  return authorName === undefined ? { is: "removed", id, depth } : { is: "earlier", id, depth, authorName };
}

/** Comments one by one; each says whom it answers. */
export function streamOf(rows: readonly CommentRow[], others: Names): CommentView[] {
  const names = new Map([...others, ...rows.map(({ id, authorName }) => [id, authorName] as const)]);
  return rows.map((row) => (row.parentId === null ? viewOf(row, 0) : answerView(row, 0, names)));
}

function viewOf(row: CommentRow, depth: number): PublicComment {
  const { id, parentId, authorName, isStaff, isAuthor, text, createdAt } = row;
  return { is: "public", id, parentId, depth, authorName, isStaff, isAuthor, text, createdAt };
}

function answerView(row: CommentRow, depth: number, names: Names): PublicComment {
  return { ...viewOf(row, depth), inReplyTo: names.get(row.parentId ?? "") ?? null };
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
