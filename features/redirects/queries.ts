import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, redirects, sections } from "#db/tables.ts";
import type { ArticleKind } from "#features/articles/articles.ts";
import { retiredArticle } from "#features/articles/queries.ts";
import { articlePath } from "#features/paths.ts";
import { now } from "#lib/clock.ts";
import { pathWithin, type RedirectStatus, redirectStatus } from "./redirects.ts";

export interface Redirect {
  readonly status: RedirectStatus;
  readonly to: string | null;
}

async function rowOf(fromPath: string) {
  const rows = await database()
    .read.select({
      status: redirects.status,
      toPath: redirects.toPath,
      articleId: redirects.articleId,
      slug: articles.slug,
      sectionSlug: sections.slug,
      retiredAt: articles.retiredAt,
      publishedAt: articles.publishedAt,
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(redirects.fromPath, fromPath));
  return rows[0];
}

/** Where what stood at a path has gone. An old address of a section is one of all of its stories. */
export async function redirectFrom(path: string): Promise<Redirect | undefined> {
  const row = await rowOf(path);
  if (row !== undefined) return answerOf(row);
  const within = pathWithin(path);
  const parent = within && (await rowOf(within.sectionPath));
  if (!within || !parent?.toPath) return undefined;
  return { status: redirectStatus(parent.status), to: `${parent.toPath}/${within.slug}` };
}

/** Of these paths those that lead to another path for good, each with where to. */
export async function pathsMoved(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const rows = await database()
    .read.select({ from: redirects.fromPath, to: redirects.toPath })
    .from(redirects)
    .where(and(inArray(redirects.fromPath, [...paths]), isNotNull(redirects.toPath)));
  return new Map(rows.map(({ from, to }) => [from, to ?? ""]));
}

function answerOf(row: NonNullable<Awaited<ReturnType<typeof rowOf>>>): Redirect | undefined {
  if (row.articleId === null) return { status: redirectStatus(row.status), to: row.toPath };
  if (row.retiredAt !== null) return { status: 410, to: null };
  if (row.slug === null || row.publishedAt === null || row.publishedAt > now()) return undefined;
  const to = articlePath({ slug: row.slug, sectionSlug: row.sectionSlug });
  return { status: redirectStatus(row.status), to };
}

/** An old address of a story is good with any section in front of it, as its present one is. */
async function redirectUnderAnySection(path: string): Promise<Redirect | undefined> {
  const slug = pathWithin(path)?.slug;
  if (slug === undefined) return undefined;
  const { read } = database();
  const ending = `/${slug}`;
  const now = sql`select '/' || ${sections.slug} || ${ending} from ${sections}`;
  const once = sql`select ${redirects.fromPath} || ${ending} from ${redirects} where ${redirects.toPath} is not null`;
  const rows = await read
    .select({ fromPath: redirects.fromPath })
    .from(redirects)
    .where(and(sql`${redirects.fromPath} in (${now} union all ${once})`, isNull(redirects.toPath)))
    .orderBy(desc(redirects.createdAt))
    .limit(1);
  const row = rows[0] && (await rowOf(rows[0].fromPath));
  return row && answerOf(row);
}

/** What became of the article that a reader looks for at a path: it moved, it was taken down, or nobody knows. */
export async function whereabouts(path: string, kind: ArticleKind): Promise<Redirect | undefined> {
  const moved = (await redirectFrom(path)) ?? (await redirectUnderAnySection(path));
  if (moved) return moved;
  const retired = await retiredArticle(kind, path.slice(path.lastIndexOf("/") + 1));
  return retired && { status: 410, to: null };
}
