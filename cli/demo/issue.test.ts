import { describe, expect, test } from "vitest";
import { type DocumentNode, wordCount } from "#features/document/document.ts";
import { plainText } from "#features/document/plain-text.ts";
import { documentSchema } from "#features/document/schema.ts";
import { demoIssue } from "./issue.ts";

const { sections, authors, stories, pages } = demoIssue;
const unique = (list: string[]) => new Set(list).size === list.length;
const slugOf = ({ slug }: { slug: string }) => slug;
const known = sections.map(slugOf);

test("addresses are distinct, short and well formed", () => {
  for (const list of [sections, authors, stories, [...pages, ...sections]])
    expect(unique(list.map(slugOf))).toBe(true);
  for (const { slug } of [...sections, ...authors, ...stories, ...pages])
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("each section has at least two stories, and a colour that can be read on white", () => {
  for (const { slug, colour } of sections) {
    expect(stories.filter((story) => story.section === slug).length).toBeGreaterThanOrEqual(2);
    expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(4.5);
  }
});

test("the lead is the newest, and the feature on the Zuckaissance", () => {
  expect([...stories].sort((a, b) => a.hoursAgo - b.hoursAgo)[0]?.slug).toBe("zuckaissance");
});

test("each shape of text is somewhere", () => {
  const types = new Set(stories.flatMap(({ body }) => body.content.map(({ type }) => type)));
  for (const type of ["heading", "bulletList", "orderedList", "blockquote", "codeBlock"] as const)
    expect(types).toContain(type);
});

test("every author has written", () => {
  expect(new Set(stories.flatMap(({ bylines }) => bylines))).toEqual(new Set(authors.map(slugOf)));
});

describe.each(stories)("$slug", (story) => {
  test("is valid as it stands", () => {
    expect(documentSchema.parse(story.body)).toEqual(story.body);
    expect(known).toContain(story.section);
    expect(story.tags.length).toBeGreaterThan(0);
    expect(unique(story.tags)).toBe(true);
    expect(story.headline.length).toBeLessThanOrEqual(80);
  });
  test("is as long as it should be", () => {
    const [least, most] = story.slug === "zuckaissance" ? [700, 1000] : [300, 700];
    expect(wordCount(story.body)).toBeGreaterThanOrEqual(least);
    expect(wordCount(story.body)).toBeLessThanOrEqual(most);
  });
  test("is set with typographer's quotes, and no markup shows", () => {
    const prose = story.body.content.filter(({ type }) => type !== "codeBlock");
    const words = [
      plainText({ ...story.body, content: prose }),
      story.headline,
      story.standfirst,
      ...story.comments.map((c) => c.text),
    ];
    expect(words.join("\n")).not.toMatch(/["'`*]|--| $|\]\(/m);
  });
  test("links only to stories that exist", () => {
    for (const href of hrefs(story.body.content)) {
      if (href.startsWith("/")) expect(stories.map((s) => `/${s.section}/${s.slug}`)).toContain(href);
    }
  });
  test("has comments that could have happened", () => {
    const { comments } = story;
    expect(comments.length).toBeGreaterThanOrEqual(2);
    for (const [at, comment] of comments.entries()) {
      expect(comment.hoursAfter).toBeGreaterThan(0);
      expect(comment.hoursAfter).toBeLessThan(story.hoursAgo);
      if (comment.replyTo === undefined) continue;
      const answered = comments[comment.replyTo];
      expect(comment.replyTo).toBeLessThan(at);
      expect(answered?.hoursAfter).toBeLessThan(comment.hoursAfter);
      expect(answered?.pending).toBeUndefined();
    }
  });
});

test("standing pages are valid, and the queue has something to decide", () => {
  for (const { body } of pages) expect(documentSchema.parse(body)).toEqual(body);
  expect(stories.flatMap(({ comments }) => comments).filter(({ pending }) => pending)).toHaveLength(2);
});

function hrefs(nodes: DocumentNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "text")
      return (node.marks ?? []).flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : []));
    return "content" in node ? hrefs(node.content) : [];
  });
}

function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
