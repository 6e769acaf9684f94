import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "#db/sqlite-file.ts";
import { tables } from "#db/tables.ts";
import { wordCount } from "#features/document/document.ts";
import { documentSchema } from "#features/document/schema.ts";
import type { Client } from "./bulk.ts";
import { fillPublication } from "./fill.ts";
import { discussedSlug, measured, type Scale, searchWords, small } from "./scale.ts";

const folder = mkdtempSync(join(tmpdir(), "masthead-generator-"));
const at = Date.UTC(2026, 10, 24);
const scale: Scale = { ...small, longestThread: 80 };
let db: Client;

function made(name: string, seed: number, moment = at): Client {
  const file = join(folder, `${name}.db`);
  fillPublication(file, { scale, seed, at: moment, quiet: true });
  return openSqlite(file, { readonly: true });
}

/** Every row of every table, the reserved words and sequence numbers too. */
function printOf(client: Client): string {
  const hash = createHash("sha256");
  for (const table of Object.values(tables)) {
    for (const row of client.prepare(`select * from ${getTableName(table)}`).all()) {
      hash.update(JSON.stringify(row));
    }
  }
  return hash.digest("hex");
}

const count = (query: string) => Object.values(db.prepare(query).all()[0] ?? {})[0];
const publicComments = (slug: string) =>
  count(`select count(*) from comments c join articles a on a.id = c.article_id
    where a.slug = '${slug}' and c.published_at is not null and c.removed_at is null`);

beforeAll(() => {
  db = made("first", 7);
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the same seed and moment make the same publication, another seed another one", () => {
  const [again, other] = [made("again", 7), made("other", 8)];
  expect(printOf(again)).toBe(printOf(db));
  expect(printOf(other)).not.toBe(printOf(db));
  again.close();
  other.close();
});

test.each([
  [
    "stories that readers see",
    `from articles where kind = 'story' and retired_at is null and published_at <= ${at}`,
    200,
  ],
  ["drafts", "from articles where published_revision_id is null", 8],
  ["retired stories", "from articles where retired_at is not null", 4],
  ["scheduled stories", `from articles where published_at > ${at}`, 2],
  ["standing pages with an address", "from addresses where article_id is not null", 3],
  ["sections with an address", "from addresses where section_id is not null", 6],
  ["comments", "from comments", 600],
  ["staff", "from people where role <> 'reader'", 12],
  ["owners", "from people where role = 'owner'", 1],
  ["members", "from people where role = 'reader'", 60],
  ["working copies", "from working_copies", 217],
  ["texts to search", "from search_docs", 209],
  ["comments without their event", "from comments where id not in (select subject from events)", 0],
])("there are as many %s as were asked for", (_, rows, expected) => {
  expect(count(`select count(*) ${rows}`)).toBe(expected);
});

test("some comments wait, some were removed, some answer others, some are by members", () => {
  for (const condition of [
    "published_at is null",
    "removed_at is not null",
    "depth > 2",
    "person_id is not null",
  ]) {
    expect(count(`select count(*) > 0 from comments where ${condition}`), condition).toBe(1);
  }
});

test("the story to be measured has exactly its words and comments", () => {
  const [row] = db
    .prepare(
      "select r.body, r.word_count as words from articles a join revisions r on r.id = a.published_revision_id where a.slug = ?",
    )
    .all(measured.slug) as { body: string; words: number }[];
  const body = documentSchema.parse(JSON.parse(row?.body ?? ""));
  expect([row?.words, wordCount(body)]).toEqual([measured.words, measured.words]);
  expect(publicComments(measured.slug)).toBe(measured.comments);
  expect(publicComments(discussedSlug)).toBe(scale.longestThread);
});

test("every text is what the editor could have saved, and as long as it says", () => {
  const rows = db.prepare("select body, word_count as words from revisions").all() as {
    body: string;
    words: number;
  }[];
  for (const { body, words } of rows) {
    const text: unknown = JSON.parse(body);
    const parsed = documentSchema.parse(text);
    expect(wordCount(parsed)).toBe(words);
  }
});

test("nothing points at what is not there, and no index lies", () => {
  expect(db.pragma("foreign_key_check")).toEqual([]);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
});

test("words are found as often as they were meant to be", () => {
  const found = (word: string) =>
    count(`select count(*) from search_fts where search_fts match '${word}'`) as number;
  expect(found(searchWords.common)).toBe(209);
  expect(found(searchWords.absent)).toBe(0);
  expect(found(searchWords.rare)).toBeGreaterThan(0);
  expect(found(searchWords.rare)).toBeLessThan(10);
});
