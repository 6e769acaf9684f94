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
  sharePicture: null,
  canonicalUrl: "",
  seriesId: null,
  seriesPart: null,
  translationKey: null,
  revisionId: "3",
  bylines: [],
  pictures: {},
  tags: [],
};
const publication = { name: "The Daily", language: "en" };

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

test("a text that was published elsewhere first names that address, and no translations", () => {
  const canonicalUrl = "https://elsewhere.example/bread";
  const said = articleMetadata({ ...story, canonicalUrl }, publication, { translations: [brot] });
  expect(said.alternates).toEqual({ canonical: canonicalUrl });
});

const brot = {
  ...{ id: "2", language: "de", slug: "brot", sectionSlug: "essen", headline: "Brot" },
  ...{ publishedAt: new Date(0), updatedAt: new Date(0) },
};

test("translations name each other, and the language of the publication is for everyone else", () => {
  const said = articleMetadata(story, publication, { translations: [brot] });
  const places = { en: "/food/bread", de: "/essen/brot" };
  expect(said.alternates?.languages).toEqual({ ...places, "x-default": "/food/bread" });
  const german = articleMetadata(story, { ...publication, language: "de" }, { translations: [brot] });
  expect(german.alternates?.languages).toEqual({ ...places, "x-default": "/essen/brot" });
  const french = articleMetadata(story, { ...publication, language: "fr" }, { translations: [brot] });
  expect(french.alternates?.languages).toEqual({ ...places, "x-default": "/essen/brot" });
});

test("a story without a translation names no languages", () => {
  expect(articleMetadata(story, publication).alternates?.languages).toEqual({});
});

test("the picture beside a link is the one made for it, else the one above the story, else none", () => {
  const hero = {
    ...{ mediaId: "m", address: "/media/m/a.webp", alt: "A loaf", caption: "", credit: "" },
    width: 9,
    height: 6,
  };
  const shareImage = { address: "/share/1/2.png", width: 1200, height: 630 };
  const picture = (of: PublishedArticle, made?: typeof shareImage) =>
    articleMetadata(of, publication, { shareImage: made });
  expect(picture({ ...story, hero }, shareImage).openGraph?.images).toEqual([
    { url: "/share/1/2.png", width: 1200, height: 630, alt: "Bread" },
  ]);
  expect(picture({ ...story, hero }).openGraph?.images).toMatchObject([
    { url: "/media/m/a.webp", alt: "A loaf" },
  ]);
  const sharePicture = { ...hero, address: "/media/chosen.webp", alt: "" };
  expect(picture({ ...story, hero, sharePicture }, shareImage).openGraph?.images).toMatchObject([
    { url: "/media/chosen.webp", alt: story.headline },
  ]);
  expect(picture({ ...story, hero }).twitter).toEqual({ card: "summary_large_image" });
  expect([picture(story).openGraph?.images, picture(story).twitter]).toEqual([[], { card: "summary" }]);
});
