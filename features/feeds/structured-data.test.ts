import { describe, expect, test } from "vitest";
import { z } from "zod";
import { figure } from "#features/document/testing.ts";
import { articleGraph, breadcrumbs, organization, type Publisher, website } from "./structured-data.ts";

const at = new Date("2026-11-23T12:00:00Z");
const contentHash = "3f2a";

const publisher: Publisher = {
  ...{ name: "The Daily", language: "en", origin: "https://paper.example" },
  logo: { id: "0198c0de-0000-7000-8000-00000000abcd", contentHash, width: 300, height: 60 },
  social: [{ href: "https://social.example/@daily" }],
};

const story: Parameters<typeof articleGraph>[0] = {
  ...{ kind: "story", slug: "bread", language: "de", section: { slug: "food", name: "Food" } },
  ...{ headline: "Bread", standfirst: "How it rises.", seoDescription: "" },
  ...{ publishedAt: at, updatedAt: at, wordCount: 812, hero: figure().attrs, sharePicture: null },
  bylines: [
    { name: "Ana", slug: "ana" },
    { name: "Ben", slug: "ben" },
  ],
  tags: [{ name: "Yeast" }],
};

const shareImage = { address: "/share/1/2.png", width: 1200, height: 630 };

const image = z.strictObject({
  "@type": z.literal("ImageObject"),
  url: z.url(),
  width: z.number().positive(),
  height: z.number().positive(),
});
const person = z.strictObject({ "@type": z.literal("Person"), name: z.string().min(1), url: z.url() });
const pointer = z.strictObject({ "@id": z.url() });

/** What Google and schema.org ask of an article of news. */
const newsArticle = z.strictObject({
  "@type": z.literal("NewsArticle"),
  "@id": z.url(),
  headline: z.string().min(1),
  mainEntityOfPage: z.url(),
  url: z.url(),
  description: z.string().min(1),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  inLanguage: z.string(),
  author: z.array(person).min(1),
  articleSection: z.string(),
  keywords: z.array(z.string()),
  wordCount: z.number(),
  isAccessibleForFree: z.literal(true),
  image: z.array(image).min(1),
  publisher: pointer,
});
const trail = z.strictObject({
  "@type": z.literal("BreadcrumbList"),
  itemListElement: z.array(
    z.strictObject({
      "@type": z.literal("ListItem"),
      position: z.number(),
      name: z.string().min(1),
      item: z.url(),
    }),
  ),
});
const company = z.strictObject({
  "@type": z.literal("Organization"),
  "@id": z.url(),
  name: z.string().min(1),
  url: z.url(),
  logo: image,
  sameAs: z.array(z.url()),
});

/** As it stands in the page: what is undefined is not there. */
function said<T>(things: T): unknown {
  return JSON.parse(JSON.stringify(things));
}

describe("a story is told", () => {
  test("with all that is asked for, and nothing that schema.org does not know", () => {
    const [article, way, organisation] = z
      .tuple([newsArticle, trail, company])
      .parse(said(articleGraph(story, publisher, shareImage)));
    expect(article.author.map(({ url }) => url)).toEqual([
      "https://paper.example/author/ana",
      "https://paper.example/author/ben",
    ]);
    expect(article.image.map(({ url }) => url)).toContain("https://paper.example/share/1/2.png");
    expect(article.publisher["@id"]).toBe(organisation["@id"]);
    expect(way.itemListElement.map(({ position, item }) => [position, item])).toEqual([
      [1, "https://paper.example/"],
      [2, "https://paper.example/food"],
      [3, "https://paper.example/food/bread"],
    ]);
  });
  test("without what it has not", () => {
    const bare = { ...story, hero: null, tags: [], standfirst: "" };
    const [article] = articleGraph(bare, publisher, undefined);
    expect(said(article)).not.toMatchObject({ image: expect.anything() });
    expect(Object.keys(said(article) ?? {})).not.toContain("description");
  });
});

test("a standing page is no news", () => {
  const [page] = articleGraph({ ...story, kind: "page", section: null }, publisher, undefined);
  expect(page).toMatchObject({ "@type": "WebPage", name: "Bread", url: "https://paper.example/bread" });
  expect(Object.keys(said(page) ?? {})).not.toContain("author");
});

test("the home page tells who publishes, and how to search", () => {
  company.parse(said(organization(publisher)));
  expect(website(publisher)).toMatchObject({
    name: "The Daily",
    publisher: { "@id": organization(publisher)["@id"] },
    potentialAction: {
      "@type": "SearchAction",
      target: { urlTemplate: "https://paper.example/search?q={search_term_string}" },
      "query-input": "required name=search_term_string",
    },
  });
});

test("a publication without a logo is known by its icon, and one without profiles names none", () => {
  const plain = organization({ ...publisher, logo: null, social: [] });
  expect(plain.logo).toMatchObject({ url: "https://paper.example/icon-512.png" });
  expect(Object.keys(said(plain) ?? {})).not.toContain("sameAs");
});

test("the way to a section has two steps", () => {
  const way = trail.parse(said(breadcrumbs(publisher, [{ name: "Food", path: "/food" }])));
  expect(way.itemListElement.map(({ name }) => name)).toEqual(["The Daily", "Food"]);
});
