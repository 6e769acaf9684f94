import type { Publication } from "#bench/generator/fill.ts";
import { Random } from "#bench/generator/random.ts";
import { discussedSlug, searchWords } from "#bench/generator/scale.ts";
import type { Article } from "#bench/generator/stories.ts";
import {
  adminArticlePath,
  adminArticlesPath,
  adminCommentsPath,
  adminEventsPath,
  adminPeoplePath,
  adminRevisionsPath,
  adminSectionsPath,
  adminTrashPath,
} from "#features/admin-paths.ts";
import { homePath, searchPath, sectionPath } from "#features/paths.ts";
import { cursorText } from "#lib/cursor.ts";

/** Pages of one kind, which are asked for in turn. */
export interface PageKind {
  readonly name: string;
  readonly paths: readonly string[];
  /** Only staff see them. */
  readonly isForStaff?: boolean;
  readonly status?: number;
}

const deep = 50;

function sample<T>(list: readonly T[], count: number): T[] {
  const random = new Random(count);
  return Array.from({ length: count }, () => random.pick(list));
}

const pathsOf = (articles: readonly Article[]) => articles.map(({ path }) => path);

function forReaders({ articles, house }: Publication): PageKind[] {
  const stories = articles.filter(({ kind, state }) => kind === "story" && state === "public");
  const discussed = stories.filter(({ path }) => path.endsWith(`/${discussedSlug}`));
  const retired = articles.filter(({ state }) => state === "retired");
  const sections = house.sections.map(sectionPath);
  const found = (words: string, filters: Parameters<typeof searchPath>[1] = {}) => [
    searchPath(words, filters),
  ];
  const [section] = house.sections;
  return [
    { name: "Home page", paths: [homePath] },
    { name: "Section", paths: sections },
    { name: `Section, page ${deep}`, paths: sections.map((path) => `${path}?page=${deep}`) },
    { name: "Section, page 400", paths: sections.map((path) => `${path}?page=400`) },
    { name: "Article", paths: pathsOf(sample(stories, 60)) },
    { name: "Article with 10,000 comments", paths: pathsOf(discussed) },
    { name: "Standing page", paths: ["/about"] },
    { name: "Article that was taken down", paths: pathsOf(sample(retired, 20)), status: 410 },
    { name: "Nothing there", paths: stories.slice(0, 20).map(({ path }) => `${path}-x`), status: 404 },
    { name: "Search, rare word", paths: found(searchWords.rare) },
    { name: "Search, two words", paths: found("ferry harbour") },
    { name: "Search, word of every text", paths: found(searchWords.common) },
    { name: `Search, word of every text, page ${deep}`, paths: found(searchWords.common, { page: deep }) },
    {
      name: "Search, word of every text, of a section",
      paths: found(searchWords.common, { section: section?.slug }),
    },
    { name: "Search, word of every text, of last week", paths: found(searchWords.common, { time: "week" }) },
    { name: "Search, word of every text, of a year", paths: found(searchWords.common, { time: "2024" }) },
    {
      name: "Search, word of every text, of a year with nothing",
      paths: found(searchWords.common, { time: "1999" }),
    },
    { name: "Search, nothing found", paths: found(searchWords.absent) },
    { name: "Feed", paths: ["/feed.xml"] },
    { name: "Sitemap", paths: ["/sitemap.xml"] },
    { name: "Sitemap, one part", paths: ["/sitemap-stories.xml", "/sitemap-stories.xml?page=2"] },
  ];
}

function articleLists({ articles, house }: Publication): PageKind[] {
  const old = articles.findIndex(({ state }, i) => state === "public" && i > articles.length / 2);
  const { id = "", publishedAt = 0 } = articles[old] ?? {};
  const after = new URLSearchParams({ after: cursorText({ id, value: new Date(publishedAt) }) });
  const list = (name: string, query = ""): PageKind => ({
    name: `Admin: articles${name}`,
    paths: [`${adminArticlesPath}${query}`],
  });
  return [
    list(""),
    list(", half way down", `?${after}`),
    list(", by publishing", "?sort=published"),
    list(", by publishing, half way down", `?sort=published&${after}`),
    list(", by headline", "?sort=headline"),
    list(", of an author", `?author=${house.staff[5]?.id}`),
    list(", with a tag", `?tag=${encodeURIComponent(house.tags[5]?.name ?? "")}`),
    list(", standing pages", "?kind=page"),
    ...["draft", "scheduled", "published", "retired"].map((state) => list(`, ${state}`, `?state=${state}`)),
    list(", of a section", `?section=${house.sections[1]?.id}`),
    list(", drafts of a section", `?section=${house.sections[1]?.id}&state=draft`),
    list(", headline with a common word", "?q=ferry"),
    list(", headline that is not there", `?q=${searchWords.absent}`),
    list(", headline that is not there, by publishing", `?q=${searchWords.absent}&sort=published`),
  ];
}

function forStaff(publication: Publication): PageKind[] {
  const some = sample(publication.articles, 40);
  const queues = ["pending", "published", "removed"].flatMap((state): PageKind[] => [
    { name: `Admin: comments, ${state}`, paths: [`${adminCommentsPath}?state=${state}`] },
    {
      name: `Admin: comments, ${state}, page ${deep}`,
      paths: [`${adminCommentsPath}?state=${state}&page=${deep}`],
    },
  ]);
  return [
    ...articleLists(publication),
    { name: "Admin: trash", paths: [adminTrashPath()] },
    { name: "Admin: editor", paths: some.map(adminArticlePath) },
    { name: "Admin: revisions", paths: some.map(adminRevisionsPath) },
    ...queues,
    { name: "Admin: log", paths: [adminEventsPath] },
    { name: "Admin: log, of one kind", paths: [`${adminEventsPath}?type=article.published`] },
    { name: "Admin: log, long ago", paths: [`${adminEventsPath}?before=50000`] },
    { name: "Admin: people", paths: [adminPeoplePath] },
    { name: "Admin: sections", paths: [adminSectionsPath] },
  ].map((kind) => ({ ...kind, isForStaff: true }));
}

/** Every kind of page that a large publication has. */
export function pageKinds(publication: Publication): PageKind[] {
  return [...forReaders(publication), ...forStaff(publication)];
}
