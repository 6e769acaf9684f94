import { expect, test } from "vitest";
import { emptyDocument } from "#features/document/document.ts";
import { type Draft, draftToForm, readDraft } from "./draft.ts";
import { linesOf } from "./lines.ts";
import { substanceIn } from "./substance-in.ts";

const picture = {
  mediaId: "01900000-0000-7000-8000-000000000001",
  address: "/media/01900000-0000-7000-8000-000000000001/a.webp",
  alt: "",
  caption: "At noon",
  credit: "",
  width: 4,
  height: 3,
};
const current: Draft = {
  headline: "Rain",
  standfirst: "",
  body: emptyDocument(),
  slug: "",
  sectionId: "",
  language: "en",
  tagNames: ["weather"],
  bylineIds: [],
  seoTitle: "",
  seoDescription: "",
  commentsPolicy: "",
  hero: picture,
  sharePicture: null,
  canonicalUrl: "https://example.org/rain",
  seriesId: "",
  seriesPart: "",
};
const text = (...words: string[]) => ({
  type: "doc",
  content: words.map((one) => ({ type: "paragraph", content: [{ type: "text", text: one }] })),
});

test("a copy of an older Masthead keeps its words, and what it did not know stays as it is", () => {
  const { hero: _, sharePicture: __, canonicalUrl: ___, seriesId: ____, seriesPart: _____, ...old } = current;
  const read = readDraft({ ...old, headline: "Rain, in a tunnel" }, current);
  expect(read).toEqual({ ...current, headline: "Rain, in a tunnel" });
});

test.each([null, "Rain", { headline: 7 }, { body: { type: "doc", content: [{ type: "script" }] } }])(
  "what is no draft is none: %j",
  (damaged) => expect(readDraft(damaged, current)).toBeUndefined(),
);

test("a form says nothing of translations unless they were changed, and of no picture that there is none", () => {
  const form = draftToForm("a", 3, { ...current, hero: null });
  expect([form.has("translationKey"), form.get("hero"), form.get("version")]).toEqual([false, "", "3"]);
  expect(draftToForm("a", 3, { ...current, translationKey: "" }).get("translationKey")).toBe("");
});

test("what there is to publish: words, and pictures that are described", () => {
  const figure = { type: "figure", attrs: { ...picture } };
  const draft = (body: Draft["body"], hero: Draft["hero"] = null) => substanceIn({ body, hero });
  expect(draft(emptyDocument())).toEqual({ words: 0, undescribed: undefined });
  expect(draft(text("—", "!"))).toMatchObject({ words: 0 });
  expect(draft(text("Rain."), picture)).toEqual({ words: 1, undescribed: "hero" });
  expect(draft({ type: "doc", content: [{ type: "gallery", content: [figure] }] }).undescribed).toBe("body");
  expect(draft(text("Rain."), { ...picture, decorative: true }).undescribed).toBeUndefined();
});

test("a draft line by line: words, pictures and what stands in frames", () => {
  const content = [
    ...text("One.").content,
    { type: "bulletList", content: [{ type: "listItem", content: text("Two.").content }] },
    { type: "figure", attrs: picture },
  ];
  const lines = linesOf({ ...current, body: { type: "doc", content } });
  expect(lines).toEqual(["Rain", "One.", "Two.", "Picture: At noon"]);
});
