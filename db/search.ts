// Full text: the same table in both engines, one short statement each.
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import type { Dialect } from "./kit.ts";
import { articles } from "./tables.ts";

/** Around what was found in a snippet: no text holds these characters (features/document/schema.ts). */
const [start, end] = ["\u0002", "\u0003"];

export interface Hit {
  readonly articleId: string;
  readonly snippet: string;
}
interface Asked {
  readonly words: readonly string[];
  readonly limit: number;
  readonly offset: number;
  readonly at: Date;
  /** Where counting ends: a word of every text would be looked up in all of them. */
  readonly countedAtMost: number;
}

/** The words of a query, without anything that an engine could read as an operator. */
export function searchWords(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.slice(0, 12) ?? []
  );
}

const isPublic = (at: Date) => sql`a.kind = 'story' and a.retired_at is null
  and a.published_revision_id is not null and a.published_at <= ${sql.param(at, articles.publishedAt)}`;

const liteMatch = (words: readonly string[]) =>
  words.map((word, i) => (i === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(" ");

const pgMatch = (words: readonly string[]) =>
  words.map((word, i) => (i === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(" & ");

const fragment = `StartSel=${start},StopSel=${end},MaxFragments=1,MaxWords=24,MinWords=8`;

/**
 * How many texts are ranked, the newest of those that match: ranking each text that holds "the" took as long
 * as a hundred other pages.
 */
const rankedAtMost = 2000;

const oldestRanked = ({ words }: Asked) => sql`coalesce((select rowid from search_fts
    where search_fts match ${liteMatch(words)} order by rowid desc limit 1 offset ${rankedAtMost - 1}), 0)`;

const found = {
  sqlite: (asked: Asked) => sql`from search_fts join search_docs d on d.seq = search_fts.rowid
    join articles a on a.id = d.article_id
    where search_fts match ${liteMatch(asked.words)} and search_fts.rowid >= ${oldestRanked(asked)}
    and ${isPublic(asked.at)}`,
  postgres: ({
    words,
    at,
  }: Asked) => sql`from (select d.* from search_docs d join articles a on a.id = d.article_id
      where d.tsv @@ to_tsquery('masthead_search', ${pgMatch(words)}) and ${isPublic(at)}
      order by d.seq desc limit ${rankedAtMost}) d, to_tsquery('masthead_search', ${pgMatch(words)}) q`,
} satisfies Record<Dialect, (asked: Asked) => SQL>;

/** Snippets are made for the page alone; all in one walk, since SQLite gathers an unfinished word anew for each. */
const hits = {
  sqlite: (asked: Asked) => sql`with page as materialized (
      select d.seq, d.article_id, bm25(search_fts, 8.0, 4.0, 1.0) as rank ${found.sqlite(asked)}
      order by rank, d.seq limit ${asked.limit} offset ${asked.offset})
    select page.article_id as "articleId", snippet(search_fts, -1, ${start}, ${end}, '…', 24) as snippet
    from search_fts cross join page
    where search_fts match ${liteMatch(asked.words)} and search_fts.rowid >= ${oldestRanked(asked)}
      and page.seq = +search_fts.rowid
    order by page.rank, page.seq`,
  postgres: (asked: Asked) => sql`select page."articleId",
      ts_headline('masthead_search', page.text, page.q, ${fragment}) as snippet
    from (select d.article_id as "articleId", d.standfirst || ' ' || d.body as text, q, d.seq,
        ts_rank_cd('{0,0.125,0.5,1}'::real[], d.tsv, q) as rank
      ${found.postgres(asked)}
      order by rank desc, d.seq limit ${asked.limit} offset ${asked.offset}) page
    order by page.rank desc, page.seq`,
} satisfies Record<Dialect, (asked: Asked) => SQL>;

/** Public stories that hold every word, the last one also as a beginning; the most fitting of the newest first. */
export async function findText(db: Database, asked: Asked): Promise<{ hits: Hit[]; total: number }> {
  if (asked.words.length === 0) return { hits: [], total: 0 };
  const { driver } = db;
  const counted = await driver.rows<{ total: number | string }>(
    sql`select count(*) as total from (select 1 ${found[driver.dialect](asked)} limit ${asked.countedAtMost}) counted`,
  );
  return { hits: await driver.rows<Hit>(hits[driver.dialect](asked)), total: Number(counted[0]?.total ?? 0) };
}
