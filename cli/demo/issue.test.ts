import { describe, expect, test } from "vitest";
import { altOf } from "#cli/demo/art/pictures.ts";
import { type DocumentNode, footnotesIn, inlineText, wordCount } from "#features/document/document.ts";
import { plainText } from "#features/document/plain-text.ts";
import { documentSchema } from "#features/document/schema.ts";
import { contrast } from "#lib/colour.ts";
import { bodyOf, everyComment, readIssue } from "./issue.ts";
import { pictureNames } from "./pictures.ts";
import { anyPicture } from "./testing.ts";

const issue = readIssue();
const { sections, authors, series, stories, pages } = issue;
const unique = (list: string[]) => new Set(list).size === list.length;
const slugOf = ({ slug }: { slug: string }) => slug;
const bodies = new Map(stories.map((story) => [story.slug, bodyOf(story, anyPicture)]));
const commentsOf = (story: (typeof stories)[number]) => everyComment(story.comments);
const allComments = stories.flatMap(commentsOf).map(({ comment }) => comment);
const allNodes = [...bodies.values()].flatMap(({ content }) => nodesIn(content));

function nodesIn(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes.flatMap((node) => [node, ...("content" in node ? nodesIn(node.content) : [])]);
}

const marksIn = (nodes: readonly DocumentNode[]) =>
  nodes.flatMap((node) => (node.type === "text" ? (node.marks ?? []) : []));

test("there is a whole magazine: 24 stories in six sections by five people", () => {
  expect(stories.length).toBeGreaterThanOrEqual(24);
  expect(sections.map(({ name }) => name)).toEqual([
    ...["AI", "Business", "Policy", "Science", "Culture", "Opinion"],
  ]);
  for (const { slug } of sections)
    expect(stories.filter(({ section }) => section === slug).length, slug).toBeGreaterThanOrEqual(3);
  expect(authors).toHaveLength(5);
  expect(new Set(stories.flatMap(({ bylines }) => bylines))).toEqual(new Set(authors.map(slugOf)));
});

test("addresses are distinct", () => {
  for (const list of [sections, authors, stories, series, [...pages, ...sections]])
    expect(unique(list.map(slugOf))).toBe(true);
});

test("the colour of each section can be read on the page", () => {
  for (const { colour } of sections) expect(contrast(colour, "#f5f0e6"), colour).toBeGreaterThanOrEqual(4.5);
});

test("the lead is the newest, and the feature on the Zuckaissance; the home page is composed of stories", () => {
  expect(stories[0]?.slug).toBe("zuckaissance");
  expect(issue.home[0]).toBe("zuckaissance");
  expect(unique(issue.home)).toBe(true);
  for (const slug of issue.home) expect(stories.map(slugOf)).toContain(slug);
});

test("the news are news, and the archive goes back five months", () => {
  const ages = stories.map(({ hoursAgo }) => hoursAgo);
  expect(ages.filter((age) => age < 48).length).toBeGreaterThanOrEqual(4);
  expect(new Set(ages.map((age) => Math.floor(age / 24 / 30))).size).toBeGreaterThanOrEqual(5);
  expect(unique(ages.map(String))).toBe(true);
});

test("every part that a text can have stands in some story", () => {
  const types = new Set(allNodes.map(({ type }) => type));
  for (const type of [
    ...["heading", "bulletList", "orderedList", "blockquote", "pullQuote", "callout", "figure", "gallery"],
    ...["table", "codeBlock", "embed", "divider", "footnote"],
  ] as const)
    expect(types).toContain(type);
  const marks = new Set(marksIn(allNodes).map(({ type }) => type));
  for (const mark of ["bold", "italic", "code", "link", "strike", "sub", "sup", "language"] as const)
    expect(marks).toContain(mark);
  const tones = allNodes.flatMap((node) => (node.type === "callout" ? node.attrs.tone : []));
  expect(new Set(tones)).toEqual(new Set(["note", "warning"]));
});

test("one story is in Arabic, and has its like in English", () => {
  const [arabic, ...others] = stories.filter(({ language }) => language !== "en");
  expect([arabic?.language, others]).toEqual(["ar", []]);
  const same = stories.filter(({ translation }) => translation === arabic?.translation);
  expect(same.map(({ language }) => language).sort()).toEqual(["ar", "en"]);
});

test("a series has three parts, in the order in which they came out", () => {
  for (const { slug } of series) {
    const parts = stories.filter((story) => story.series?.slug === slug).reverse();
    expect(parts.map((story) => story.series?.part)).toEqual([1, 2, 3]);
  }
  const named = stories.flatMap((story) => story.series?.slug ?? []);
  expect(series.map(slugOf)).toEqual([...new Set(named)]);
});

test("there is a long read with footnotes", () => {
  const body = bodies.get("the-comparer");
  const notes = body ? footnotesIn(body) : [];
  expect(notes.length).toBeGreaterThanOrEqual(5);
  const inNotes = notes.map(({ content }) => inlineText(content).split(" ").length);
  const words = (body ? wordCount(body) : 0) - inNotes.reduce((sum, count) => sum + count, 0);
  expect(words).toBeGreaterThanOrEqual(1100);
  expect(words).toBeLessThanOrEqual(1300);
});

test("readers talk: dozens of comments, answers to answers, staff among them, some in the queue, one story silent", () => {
  expect(allComments.length).toBeGreaterThanOrEqual(48);
  expect(allComments.filter(({ staff }) => staff !== undefined).length).toBeGreaterThanOrEqual(5);
  expect(allComments.filter(({ pending }) => pending)).toHaveLength(3);
  expect(Math.max(...stories.map(({ comments }) => depthOf(comments)))).toBeGreaterThanOrEqual(4);
  expect(stories.some(({ comments }) => comments.length === 0)).toBe(true);
  expect(unique(allComments.map(({ text }) => text))).toBe(true);
});

type Comments = (typeof stories)[number]["comments"];
const depthOf = (comments: Comments): number =>
  comments.length === 0 ? 0 : 1 + Math.max(...comments.map(({ replies }) => depthOf(replies)));

test("every picture says what it shows", () => {
  for (const name of pictureNames(issue)) expect(altOf(name), name).toMatch(/.{15}/);
  const figures = allNodes.flatMap((node) => (node.type === "figure" ? node.attrs : []));
  for (const { alt, credit } of figures) expect([alt, credit]).not.toContain("");
});

test("tags that are described are in use", () => {
  const used = new Set(stories.flatMap(({ tags }) => tags));
  for (const name of Object.keys(issue.tags)) expect(used).toContain(name);
});

test("standing pages are valid, and say where they have to be completed", () => {
  expect(pages.map(slugOf)).toEqual(["about", "imprint", "privacy"]);
  for (const page of pages) {
    const body = bodyOf(page, anyPicture);
    expect(documentSchema.parse(body)).toEqual(body);
    expect(plainText(body).toLowerCase()).toContain("draft");
    expect(linksIn(body.content).filter((href) => !resolves(href))).toEqual([]);
  }
});

const linksIn = (nodes: readonly DocumentNode[]) =>
  marksIn(nodesIn(nodes)).flatMap((mark) => (mark.type === "link" ? mark.attrs.href : []));

/** Links within the publication lead to a story that is there. */
function resolves(href: string): boolean {
  return !href.startsWith("/") || stories.some(({ section, slug }) => href === `/${section}/${slug}`);
}

describe.each(stories)("$slug", (story) => {
  const body = bodies.get(story.slug) ?? { type: "doc", version: 1, content: [] };

  test("is valid as it stands", () => {
    expect(documentSchema.parse(body)).toEqual(body);
    expect(sections.map(slugOf)).toContain(story.section);
    expect(unique(story.tags)).toBe(true);
    expect(linksIn(body.content).filter((href) => !resolves(href))).toEqual([]);
  });
  test("is as long as it should be", () => {
    expect(wordCount(body)).toBeGreaterThanOrEqual(300);
    expect(wordCount(body)).toBeLessThanOrEqual(story.slug === "the-comparer" ? 1450 : 1200);
  });
  test("is set with typographer’s quotes, without long dashes, and no markup shows", () => {
    const prose = body.content.filter(({ type }) => type !== "codeBlock");
    const said = commentsOf(story).map(({ comment }) => comment.text);
    const words = [plainText({ ...body, content: prose }), story.headline, story.standfirst, ...said];
    expect(words.join("\n")).not.toMatch(/["'`—]| – |--| $|\]\(|\{lang|\[!/m);
    expect([story.headline, story.standfirst, plainText({ ...body, content: prose })].join("\n")).not.toMatch(
      /[*_~|]/,
    );
  });
  test("has comments that could have happened", () => {
    for (const { comment, answered } of commentsOf(story)) {
      expect(comment.hoursAfter).toBeLessThan(story.hoursAgo);
      expect(comment.hoursAfter).toBeGreaterThan(answered?.hoursAfter ?? 0);
      expect(answered?.pending ?? false).toBe(false);
      if (comment.staff !== undefined) expect(authors.map(slugOf)).toContain(comment.staff);
    }
  });
});
