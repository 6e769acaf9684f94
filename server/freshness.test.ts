import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { dialect } from "#db/dialect.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, restoreArticle, retireArticle } from "#features/articles/mutations.ts";
import {
  latestStories,
  newestStories,
  publishedArticle,
  retiredArticle,
} from "#features/articles/queries.ts";
import { accepted, someDraft, someone, someSection, textOf, write } from "#features/articles/testing.ts";
import { approveComment, postComment, removeComment } from "#features/comments/mutations.ts";
import { discussionOf } from "#features/comments/queries.ts";
import { somePost } from "#features/comments/testing.ts";
import { feedStories } from "#features/feeds/queries.ts";
import { rssFeed } from "#features/feeds/rss.ts";
import { sitemap } from "#features/feeds/sitemap.ts";
import type { Admin } from "#features/people/people.ts";
import { redirectFrom } from "#features/redirects/queries.ts";
import { searchStories } from "#features/search/queries.ts";
import { changeSection } from "#features/sections/mutations.ts";
import { allSections, sectionBySlug } from "#features/sections/queries.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { publication } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
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

async function storyWords(section: string, slug: string) {
  const article = await publishedArticle("story", slug);
  if (article === undefined)
    return { at: await redirectFrom(`/${section}/${slug}`), retired: await retiredArticle("story", slug) };
  if (article.section?.slug !== section) return { at: article.section?.slug };
  return { article, discussion: await discussionOf(article) };
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
  if (slug !== undefined) return { frame, ...(await storyWords(section, slug)) };
  const known = await sectionBySlug(section);
  return {
    frame,
    list: known && (await latestStories({ sectionId: known.id, limit: 5 })),
    at: await redirectFrom(path),
  };
}

const origin = "https://lantern.example";

const feeds: Readonly<Record<string, () => Promise<string | undefined>>> = {
  "/feed.xml": async () =>
    rssFeed({ publication: await publication(), stories: await feedStories({ limit: 3 }), origin }),
  "/sitemap.xml": () => sitemap(origin),
};

const render: Handle = async (req, res) => {
  const { pathname, searchParams } = new URL(req.url ?? "/", "http://localhost");
  const feed = await feeds[pathname]?.();
  if (feed !== undefined) {
    res.setHeader("content-type", "application/xml");
    res.end(feed);
    return;
  }
  const page = await words(pathname, searchParams);
  if (!JSON.stringify(page).includes('"headline"')) setStatus(404);
  res.setHeader("content-type", "text/html");
  res.end(`<p>${JSON.stringify(page).replaceAll("<", "&lt;")}</p>`);
};

/** An editorial office where anything may happen to three stories in two sections. */
async function office() {
  const editor = await someone("owner");
  const sections = [await someSection(editor, "Ai", "ai"), await someSection(editor, "Culture", "culture")];
  const sectionOf = (n: number) => sections[n % 2]?.id ?? "";
  const stories: string[] = [];
  for (let n = 0; n < 3; n++)
    stories.push((await someDraft(editor, { headline: `Story ${n}`, sectionId: sectionOf(n) })).id);
  const comments: string[] = [];
  return { editor, stories, comments, sectionOf };
}
type Office = Awaited<ReturnType<typeof office>>;

async function versionOf(editor: Admin, id: string): Promise<number> {
  return (await articleForEditing(editor, id))?.version ?? 0;
}

function storyOf({ stories }: Office, n: number): string {
  return stories[n % stories.length] ?? "";
}

async function publish({ editor }: Office, id: string, publishAt?: Date): Promise<void> {
  await publishArticle(editor, { id, version: await versionOf(editor, id), publishAt });
}

async function withComment(
  { comments }: Office,
  n: number,
  act: (input: { id: string }) => Promise<unknown>,
): Promise<void> {
  const id = comments[n % Math.max(1, comments.length)];
  if (id !== undefined) await act({ id });
}

/** What may happen; a refusal is as good as anything else. */
const deeds: Readonly<Record<string, (at: Office, n: number) => Promise<unknown>>> = {
  write: (at, n) => {
    const words = { headline: `Story ${n}`, body: textOf(`Rain, ${n} times`), sectionId: at.sectionOf(n) };
    return write(at.editor, storyOf(at, n), words);
  },
  publish: (at, n) => publish(at, storyOf(at, n)),
  move: async (at, n) => {
    await write(at.editor, storyOf(at, n), { slug: `story-at-${n % 4}-${n % at.stories.length}` });
    await publish(at, storyOf(at, n));
  },
  schedule: (at, n) => publish(at, storyOf(at, n), new Date(now().getTime() + 60_000 * (1 + (n % 3)))),
  wait: async () => shiftClock(now().getTime() - Date.now() + 61_000),
  retire: (at, n) => retireArticle(at.editor, { id: storyOf(at, n) }),
  restore: (at, n) => restoreArticle(at.editor, { id: storyOf(at, n) }),
  comment: async (at, n) => {
    const posted = await postComment(undefined, somePost(storyOf(at, n)));
    if (posted.ok) at.comments.push(posted.value.id);
  },
  approve: (at, n) => withComment(at, n, (comment) => approveComment(at.editor, comment)),
  remove: (at, n) => withComment(at, n, (comment) => removeComment(at.editor, comment)),
  rename: (at, n) => {
    const named = { name: `Section ${n % 2}`, slug: n % 3 === 0 ? `s${n % 2}` : null };
    return changeSection(at.editor, {
      id: at.sectionOf(n),
      ...named,
      description: `${n}`,
      colour: "#a62b4a",
    });
  },
  settings: (at, n) => changeSettings(at.editor, { name: `Publication ${n}` }),
};

const paths = [
  ...["/", "/ai", "/culture", "/s0", "/s1", "/section-0", "/search?q=rain", "/feed.xml", "/sitemap.xml"],
  ...["ai", "culture", "s1", "section-0"].flatMap((section) =>
    ["story-0", "story-1", "story-at-1-0", "story-at-2-1"].map((slug) => `/${section}/${slug}`),
  ),
];

describe.skipIf(dialect !== "sqlite")("whatever happens", () => {
  test("what is remembered is what would be rendered now", { timeout: 120_000 }, async () => {
    const happenings = withCalendar(await eventTail(), new Almanac());
    const port = await startFront(render, { memory: new PageMemory({ happenings }) });
    const plain = await startFront(render);
    const at = await office();
    const steps = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(20));
    for (const step of fc.sample(steps, 120)) {
      await deeds[step[0]]?.(at, step[1]);
      for (const path of paths) {
        const [kept, fresh] = [await ask(port, path), await ask(plain, path)];
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
  const at = await office();
  const [id = ""] = at.stories;
  accepted(await publishArticle(at.editor, { id, version: await versionOf(at.editor, id) }));
  expect((await publishedArticle("story", "story-0"))?.headline).toBe("Story 0");
});
