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

/** Stories published since, and before. */
interface Stretch {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

interface Asked extends Stretch {
  readonly words: readonly string[];
  readonly limit: number;
  readonly offset: number;
  readonly at: Date;
  /** Only stories of this section. */
  readonly sectionId?: string | undefined;
  /** Between which texts those of the stretch lie. */
  readonly texts?: Texts | undefined;
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

const moment = (at: Date) => sql.param(at, articles.publishedAt);
const isPublic = sql`a.kind = 'story' and a.retired_at is null and a.published_revision_id is not null`;

const publishedIn = ({ from, until }: Stretch): SQL[] => [
  ...(from === undefined ? [] : [sql`a.published_at >= ${moment(from)}`]),
  ...(until === undefined ? [] : [sql`a.published_at < ${moment(until)}`]),
];

/** What readers can see, as far as they asked for it. */
function isWanted({ at, sectionId, from, until }: Asked): SQL {
  const conditions = [
    isPublic,
    sql`a.published_at <= ${moment(at)}`,
    ...(sectionId === undefined ? [] : [sql`a.section_id = ${sectionId}`]),
    ...publishedIn({ from, until }),
  ];
  return sql.join(conditions, sql` and `);
}

/** The numbers of two texts. */
interface Texts {
  readonly first: number;
  readonly last: number;
}

/** In a longer stretch most texts of the index lie, and walking all of them costs no more. */
const longestStretch = 20_000;

/**
 * Between which texts those of a stretch lie, none if nothing was published in it. Texts are numbered as stories
 * come out: with these a search walks a part of the index, where it would ask of each text in it when it came out.
 */
export async function textsOf(db: Database, stretch: Stretch): Promise<Texts | undefined> {
  const conditions = publishedIn(stretch);
  if (conditions.length === 0) return undefined;
  const wanted = sql.join([isPublic, ...conditions], sql` and `);
  const [row] = await db.driver.rows<Record<"count" | "first" | "last", number | string | null>>(
    sql`select count(*) as count, min(seq) as first, max(seq) as last from (
      select d.seq from articles a join search_docs d on d.article_id = a.id
      where ${wanted} limit ${longestStretch}) within`,
  );
  if (Number(row?.count) === longestStretch) return undefined;
  return { first: Number(row?.first ?? 1), last: Number(row?.last ?? 0) };
}

const isAmong = (place: SQL, texts: Texts | undefined): SQL =>
  texts === undefined ? sql`` : sql` and ${place} between ${texts.first} and ${texts.last}`;

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

/** Those that are ranked, as `ranked`, with whatever else is asked of each of them. */
const found = {
  sqlite: (asked: Asked, more: SQL) => sql`(select d.seq, d.article_id ${more}
    from search_fts cross join search_docs d on d.seq = search_fts.rowid
    cross join articles a on a.id = d.article_id
    where search_fts match ${liteMatch(asked.words)}${isAmong(sql`search_fts.rowid`, asked.texts)}
      and ${isWanted(asked)}
    order by search_fts.rowid desc limit ${rankedAtMost}) ranked`,
  postgres: (asked: Asked, more: SQL) => sql`(select d.seq, d.article_id ${more}
    from search_docs d join articles a on a.id = d.article_id
    where d.tsv @@ to_tsquery('masthead_search', ${pgMatch(asked.words)})${isAmong(sql`d.seq`, asked.texts)}
      and ${isWanted(asked)}
    order by d.seq desc limit ${rankedAtMost}) ranked`,
} satisfies Record<Dialect, (asked: Asked, more: SQL) => SQL>;

/** Snippets are made for the page alone; all in one walk, since SQLite gathers an unfinished word anew for each. */
const hits = {
  sqlite: (asked: Asked) => sql`with page as materialized (
      select ranked.*
      from ${found.sqlite(asked, sql`, bm25(search_fts, 8.0, 4.0, 1.0) as rank`)}
      order by rank, seq limit ${asked.limit} offset ${asked.offset})
    select page.article_id as "articleId", snippet(search_fts, -1, ${start}, ${end}, '…', 24) as snippet
    from search_fts cross join page
    where search_fts match ${liteMatch(asked.words)}
      and search_fts.rowid >= coalesce((select min(seq) from page), 0) and page.seq = +search_fts.rowid
    order by page.rank, page.seq`,
  postgres: (asked: Asked) => sql`select page."articleId",
      ts_headline('masthead_search', page.text, page.q, ${fragment}) as snippet
    from (select article_id as "articleId", standfirst || ' ' || body as text, q, seq,
        ts_rank_cd('{0,0.125,0.5,1}'::real[], tsv, q) as rank
      from ${found.postgres(asked, sql`, d.standfirst, d.body, d.tsv`)},
        to_tsquery('masthead_search', ${pgMatch(asked.words)}) q
      order by rank desc, seq limit ${asked.limit} offset ${asked.offset}) page
    order by page.rank desc, page.seq`,
} satisfies Record<Dialect, (asked: Asked) => SQL>;

/** How many public stories hold every word; counting ends at `countedAtMost`. */
export async function countText(db: Database, asked: Omit<Asked, "limit" | "offset">): Promise<number> {
  if (asked.words.length === 0) return 0;
  const { driver } = db;
  const within = found[driver.dialect]({ ...asked, limit: 0, offset: 0 }, sql``);
  const rows = await driver.rows<{ total: number | string }>(
    sql`select count(*) as total from (select 1 from ${within} limit ${asked.countedAtMost}) counted`,
  );
  return Number(rows[0]?.total ?? 0);
}

/** Public stories that hold every word, the last one also as a beginning; the most fitting of the newest first. */
export async function findText(db: Database, asked: Asked): Promise<Hit[]> {
  if (asked.words.length === 0) return [];
  const { driver } = db;
  return driver.rows<Hit>(hits[driver.dialect](asked));
}
