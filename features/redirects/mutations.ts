import { eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { redirects } from "#db/tables.ts";

/** What stands at a path now comes before what once stood there. */
export async function dropRedirect(tx: Tx, fromPath: string): Promise<void> {
  await tx.delete(redirects).where(eq(redirects.fromPath, fromPath));
}

/** There is nothing at a path any more, and nothing leads there. */
export async function dropRedirectsTo(tx: Tx, toPath: string): Promise<void> {
  await tx.delete(redirects).where(eq(redirects.toPath, toPath));
}

interface Moved {
  readonly from: string;
  readonly createdById: string | null;
}

/** An article has left an address: it leads to wherever the article is, now and after further moves. */
export async function redirectToArticle(tx: Tx, moved: Moved & { articleId: string }): Promise<void> {
  await dropRedirect(tx, moved.from);
  await tx
    .insert(redirects)
    .values({ fromPath: moved.from, articleId: moved.articleId, createdById: moved.createdById });
}

/** What stood at an address, and at the former ones of an article, is gone for good: they say so. */
export async function redirectToNothing(tx: Tx, gone: { articleId: string; path: string }): Promise<void> {
  await dropRedirect(tx, gone.path);
  const nothing = { articleId: null, toPath: null, status: 410 };
  await tx.update(redirects).set(nothing).where(eq(redirects.articleId, gone.articleId));
  await tx.insert(redirects).values({ fromPath: gone.path, ...nothing });
}

/** A section or a tag has another address: its old ones, and those of everything below them, lead there. */
export async function redirectToPath(tx: Tx, moved: Moved & { to: string }): Promise<void> {
  await dropRedirect(tx, moved.to);
  await tx.update(redirects).set({ toPath: moved.to }).where(eq(redirects.toPath, moved.from));
  await dropRedirect(tx, moved.from);
  await tx
    .insert(redirects)
    .values({ fromPath: moved.from, toPath: moved.to, createdById: moved.createdById });
}
