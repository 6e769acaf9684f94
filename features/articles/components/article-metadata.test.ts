import { expect, test } from "vitest";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { emptyDocument } from "#features/document/document.ts";
import { articleMetadata } from "./article-metadata.ts";

const at = new Date("2026-11-23T12:00:00Z");

const story: PublishedArticle = {
  id: "1",
  kind: "story",
  language: "en",
  slug: "bread",
  sectionId: "2",
  section: { slug: "food", name: "Food", colour: "#a62b4a" },
  headline: "Bread",
  standfirst: "How it rises.",
  body: emptyDocument(),
  seoTitle: "",
  seoDescription: "",
  publishedAt: at,
  updatedAt: at,
  wordCount: 1,
  commentsPolicy: null,
  hero: null,
  canonicalUrl: "",
  seriesId: null,
  seriesPart: null,
  translationKey: null,
  revisionId: "3",
  bylines: [],
  tags: [],
};
const publication = { name: "The Daily" };

test("headline, section, publication; one address", () => {
  const said = articleMetadata(story, publication);
  expect(said.title).toBe("Bread | Food | The Daily");
  expect(said.description).toBe("How it rises.");
  expect(said.alternates?.canonical).toBe("/food/bread");
});

test("what an editor wrote for search engines counts before the standfirst", () => {
  const said = articleMetadata({ ...story, seoTitle: "Loaves", seoDescription: "Flour." }, publication);
  expect(said.title).toBe("Loaves | Food | The Daily");
  expect(said.description).toBe("Flour.");
});

test("a standing page has no section, and an article without a standfirst no description", () => {
  const page = { ...story, kind: "page", section: null, sectionId: null, standfirst: "" } as const;
  const said = articleMetadata(page, publication);
  expect(said.title).toBe("Bread | The Daily");
  expect(said).not.toHaveProperty("description");
  expect(said.alternates?.canonical).toBe("/bread");
});
