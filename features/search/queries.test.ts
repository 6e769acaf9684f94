import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles, searchDocs } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  textOf,
} from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import { searchStories, searchTotals } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor");
  sectionId = (await someSection(editor)).id;
});

/** Stories with one word in common, past the verbs: the revision of another one stands for theirs. */
async function manyOf(word: string, count: number, like: { readonly id: string }) {
  await database().transaction(async (tx) => {
    const [model] = await tx.select().from(articles).where(eq(articles.id, like.id));
    if (model === undefined) throw new Error("there is no such story");
    const rows = Array.from({ length: count }, (_, i) => ({ ...model, id: newId(), slug: `${word}-${i}` }));
    for (let at = 0; at < count; at += 500) {
      const some = rows.slice(at, at + 500);
      await tx.insert(articles).values(some);
      const texts = { headline: "A story", standfirst: "", body: word };
      await tx.insert(searchDocs).values(some.map(({ id }) => ({ articleId: id, ...texts })));
    }
  });
}

const story = (headline: string, text: string, standfirst = "") =>
  somePublished(editor, { sectionId, headline, standfirst, body: textOf(text) });
const found = async (words: string) => (await searchStories(words)).hits.map(({ headline }) => headline);

describe("finding", () => {
  test("accents and capitals make no difference, and the last word may be unfinished", async () => {
    await story("Crème brûlée", "Zucker und Öl.");
    for (const words of ["creme", "CRÈME BRULEE", "crème bru", "ol", "brûlée zuck"]) {
      expect(await found(words), words).toEqual(["Crème brûlée"]);
    }
    expect(await found("cre brulee")).toEqual([]);
    expect(await found("creme salt")).toEqual([]);
  });
  test("a headline counts more than a standfirst, and that more than the text", async () => {
    await story("One", "The bakery and more words about it.");
    await story("Two", "Nothing.", "On the bakery.");
    await story("The bakery", "Nothing.");
    expect(await found("bakery")).toEqual(["The bakery", "Two", "One"]);
  });
  test("marks stand around what was found", async () => {
    await story("Rain", "It was a long and quiet bakery, without a doubt.");
    const { hits, total } = await searchStories("baker");
    expect(total).toBe(1);
    expect(hits[0]?.snippet).toContain("\u0002bakery\u0003");
    expect(hits[0]).toMatchObject({ headline: "Rain", section: { slug: "culture" }, commentCount: 0 });
  });
  test("stories that are due, and standing pages, are not found", async () => {
    const due = await someDraft(editor, { sectionId, headline: "Bakery" });
    accepted(await publishArticle(editor, { ...due, publishAt: new Date(Date.now() + 60_000) }));
    await somePublished(editor, { kind: "page", headline: "Bakery" });
    expect(await searchStories("bakery")).toEqual({ hits: [], total: 0 });
  });
  test("of a word that very many hold, the newest two thousand are ranked and a thousand shown", async () => {
    const old = await story("Harbour", "Rarities.");
    await manyOf("harbour", 2000, old);
    expect(await found("rarities")).toEqual(["Harbour"]);
    const { hits, total } = await searchStories("harbour");
    expect([hits.length, total]).toEqual([20, 1000]);
    expect(hits.map(({ id }) => id)).not.toContain(old.id);
    expect((await searchStories("harbour", { page: 50 })).hits).toHaveLength(20);
    await story("Harbour, Again", "Nothing.");
    expect((await found("harbour"))[0]).toBe("Harbour, Again");
  });
  test("page by page", async () => {
    for (let number = 0; number < 23; number++) await story(`Rain ${number}`, "Rain.");
    const pages = await Promise.all([1, 2, 3].map((page) => searchStories("rain", { page })));
    expect(pages.map(({ hits, total }) => [hits.length, total])).toEqual([
      [20, 23],
      [3, 23],
      [0, 23],
    ]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(23);
  });
});

describe("filters", () => {
  const zone = "Asia/Kathmandu";
  const publishedAt = (id: string, at: string) =>
    database().transaction(async (tx) => {
      await tx
        .update(articles)
        .set({ publishedAt: new Date(at) })
        .where(eq(articles.id, id));
    });
  const headlines = async (filters: Parameters<typeof searchStories>[1]) =>
    (await searchStories("rain", { zone, ...filters })).hits.map(({ headline }) => headline).sort();
  afterEach(() => shiftClock(0));

  test("a section, a year of the publication's zone, and what is past of late", async () => {
    const other = (await someSection(editor, "Science")).id;
    const old = await story("Old", "Rain.");
    await somePublished(editor, { sectionId: other, headline: "New", body: textOf("Rain.") });
    shiftClock(Date.parse("2030-03-10T06:00Z") - Date.now());
    await publishedAt(old.id, "2028-12-31T18:20Z");
    const science = await searchStories("rain", { sectionId: other });
    expect([science.total, science.hits.map(({ headline }) => headline)]).toEqual([1, ["New"]]);
    expect(await headlines({ time: "2029" })).toEqual(["Old"]);
    expect(await headlines({ time: "2028" })).toEqual([]);
    await publishedAt(old.id, "2030-03-02T18:20Z");
    expect(await headlines({ time: "week" })).toEqual(["Old"]);
    await publishedAt(old.id, "2030-03-02T18:10Z");
    expect(await headlines({ time: "week" })).toEqual([]);
    expect(await headlines({ time: "month" })).toEqual(["Old"]);
    expect(await searchTotals("rain", { sectionId: other, time: "month", zone })).toEqual({
      anySection: 1,
      anyTime: 1,
      anything: 2,
    });
  });
  test("a story that was written down long after it came out is found among those of its time", async () => {
    const [first, between, last] = [
      await story("First", "Rain."),
      await story("Between", "Rain."),
      await story("Last", "Rain."),
    ];
    shiftClock(Date.parse("2030-03-10T06:00Z") - Date.now());
    await publishedAt(first.id, "2029-05-02T12:00Z");
    await publishedAt(between.id, "2027-05-02T12:00Z");
    await publishedAt(last.id, "2029-05-01T12:00Z");
    expect(await headlines({ time: "2029" })).toEqual(["First", "Last"]);
    expect(await headlines({ time: "2027" })).toEqual(["Between"]);
  });
  test("what is past of late is found anew when the day turns", async () => {
    shiftClock(Date.parse("2030-03-10T06:00Z") - Date.now());
    const context: RequestContext = { requestId: "1", clientAddress: "127.0.0.1" };
    await runInRequest(context, () => searchStories("rain", { zone, time: "week" }));
    expect(context.holdsUntil).toEqual(new Date("2030-03-10T18:15Z"));
  });
});

const hostile = [
  "",
  "   ",
  "'",
  '"',
  '"unclosed',
  "a'b",
  "AND",
  "rain OR",
  "NEAR(rain)",
  "headline:rain",
  "rain*",
  "-rain",
  "(rain",
  "rain & | !",
  "rain:*",
  "\\",
  "%_",
  "\u0000",
  "\ud800",
  "👩🏽‍💻",
  "שלום",
  "<->",
  "a".repeat(100_000),
  "a ".repeat(5_000),
  "\u0301",
];

test("no words are too strange to search for", async () => {
  await story("Rain", 'It\'s AND, OR and NOT: NEAR(a b) "quoted" col:umn * ^ - (');
  for (const words of hostile)
    expect((await searchStories(words)).total, words.slice(0, 50)).toBeGreaterThanOrEqual(0);
  expect(await found("rain*")).toEqual(["Rain"]);
  expect(await found("it's")).toEqual(["Rain"]);
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.integer({ min: 1, max: 99_999 }),
      async (words, page) => {
        expect(Array.isArray((await searchStories(words, { page })).hits)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
