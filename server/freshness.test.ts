import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { archiveOf } from "#features/archive/queries.ts";
import { latestStories, newestStories, publishedArticle } from "#features/articles/queries.ts";
import { someone } from "#features/articles/testing.ts";
import { discussionAt } from "#features/comments/queries.ts";
import { newestEvent } from "#features/events/queries.ts";
import { deeds, office, placesOfOffice } from "#features/events/testing.ts";
import { answerWithComments, answerWithSitemap, answerWithStories } from "#features/feeds/answers.ts";
import { newsSitemap } from "#features/feeds/news-sitemap.ts";
import { newsStories } from "#features/feeds/queries.ts";
import { sitemapIndex } from "#features/feeds/sitemap.ts";
import { type FeedFile, feedFiles } from "#features/paths.ts";
import { redirectFrom, whereabouts } from "#features/redirects/queries.ts";
import { onwardFrom } from "#features/related/queries.ts";
import { searchStories } from "#features/search/queries.ts";
import { allSections, sectionBySlug } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { shareImageOf } from "#features/share-images/queries.ts";
import { storiesTagged, tagBySlug } from "#features/tags/queries.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { setStatus } from "#lib/request-context.ts";
import { Almanac } from "./almanac.ts";
import { eventTail } from "./event-tail.ts";
import type { Handle } from "./exchange.ts";
import { withCalendar } from "./happenings.ts";
import { PageMemory } from "./page-memory.ts";
import { ask, startFront } from "./testing.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

async function storyWords(section: string, slug: string, query: URLSearchParams) {
  const article = await publishedArticle("story", slug);
  if (article === undefined) return { at: await whereabouts(`/${section}/${slug}`, "story") };
  if (article.section?.slug !== section) return { at: article.section?.slug };
  const onward = await onwardFrom(article);
  const discussion = await discussionAt(article, Object.fromEntries(query));
  return { article, onward, discussion, image: await shareImageOf(article.id) };
}

/** All that the pages of app/ read from the database, as JSON: what differs there differs here. */
async function words(path: string, query: URLSearchParams): Promise<unknown> {
  const [section, slug] = path.split("/").filter((part) => part !== "");
  const frame = { site: await publication(), sections: await allSections() };
  if (section === undefined) {
    const stories = await newestStories({ limit: 3 });
    return { frame, stories, lead: stories[0] && (await publishedArticle("story", stories[0].slug)) };
  }
  if (section === "search") return { frame, found: await searchStories(query.get("q") ?? "") };
  if (section === "archive") return { frame, headline: await archiveOf(frame.site.timeZone) };
  if (section === "tag") {
    const tag = await tagBySlug(slug ?? "");
    return { frame, tagged: tag && (await storiesTagged(tag.id, { page: 1, limit: 5 })) };
  }
  if (slug !== undefined) return { frame, ...(await storyWords(section, slug, query)) };
  const known = await sectionBySlug(section);
  return {
    frame,
    list: known && (await latestStories({ sectionId: known.id, limit: 5 })),
    at: await redirectFrom(path),
  };
}

const origin = "https://lantern.example";

/** The answer of a route that is no page, whole. */
const answers: readonly [RegExp, (parts: readonly string[]) => Promise<Response>][] = [
  [/^\/(feed\.xml|atom\.xml|feed\.json)$/, ([, file]) => answerWithStories(feedFile(file))],
  [
    /^\/(tag|author)\/([^/]+)\/(feed\.xml|atom\.xml|feed\.json)$/,
    ([, kind, slug = "", file]) =>
      answerWithStories(feedFile(file), { kind: kind === "tag" ? "tag" : "author", slug }),
  ],
  [
    /^\/([^/]+)\/(feed\.xml|atom\.xml|feed\.json)$/,
    ([, slug = "", file]) => answerWithStories(feedFile(file), { kind: "section", slug }),
  ],
  [/^\/comments\.xml$/, () => answerWithComments()],
  [
    /^\/([^/]+)\/([^/]+)\/comments\.xml$/,
    ([, section = "", slug = ""]) => answerWithComments({ section, slug }),
  ],
  [/^\/sitemap\.xml$/, async () => new Response(await sitemapIndex(origin))],
  [/^\/sitemap-pages\.xml$/, () => answerWithSitemap("pages", null)],
  [/^\/sitemap-stories\.xml$/, () => answerWithSitemap("stories", null)],
  [
    /^\/news-sitemap\.xml$/,
    async () => new Response(newsSitemap(await newsStories(), { name: "N", origin })),
  ],
];

function feedFile(name: string | undefined): FeedFile {
  return feedFiles.find((file) => file === name) ?? "feed.xml";
}

async function answerOf(path: string): Promise<Response | undefined> {
  const [pattern, answer] = answers.find(([known]) => known.test(path)) ?? [];
  return answer?.(pattern?.exec(path) ?? []);
}

const render: Handle = async (req, res) => {
  const { pathname, searchParams } = new URL(req.url ?? "/", "http://localhost");
  const answer = await answerOf(pathname);
  if (answer !== undefined) {
    res.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/xml" });
    res.end(await answer.text());
    return;
  }
  const page = await words(pathname, searchParams);
  if (!JSON.stringify(page).includes('"headline"')) setStatus(404);
  res.setHeader("content-type", "text/html");
  res.end(`<p>${JSON.stringify(page).replaceAll("<", "&lt;")}</p>`);
};

const anOffice = async () =>
  office(await someone("owner"), {
    soon: 60_000,
    wait: async () => shiftClock(now().getTime() - Date.now() + 61_000),
  });

describe("whatever happens", () => {
  test("what is remembered is what would be rendered now", { timeout: 120_000 }, async () => {
    const happenings = withCalendar(await eventTail(), new Almanac());
    const port = await startFront(render, { memory: new PageMemory({ happenings }) });
    const plain = await startFront(render);
    const at = await anOffice();
    const steps = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(20));
    for (const step of fc.sample(steps, 120)) {
      await deeds[step[0]]?.(at, step[1]);
      // As the browser of whoever has done it says: on PostgreSQL others hear of it a moment later.
      const headers = { cookie: `masthead-seq=${await newestEvent()}` };
      for (const path of placesOfOffice) {
        const [kept, fresh] = [await ask(port, path, { headers }), await ask(plain, path)];
        expect({ step, path, status: kept.status, text: kept.text }).toEqual({
          step,
          path,
          status: fresh.status,
          text: fresh.text,
        });
      }
    }
  });
});

test("the office can publish: the steps above do something", async () => {
  const at = await anOffice();
  await deeds.publish?.(at, 0);
  expect((await publishedArticle("story", "story-0"))?.headline).toBe("Story 0");
});
