import { expect, test } from "vitest";
import type { Block, DocumentBody, Figure, Picture } from "./document.ts";
import { emptyDocument } from "./document.ts";
import { substanceOf, withPictures } from "./pictures.ts";

const picture = (mediaId: string, more: Partial<Picture> = {}): Picture => ({
  ...{ mediaId, address: `/media/${mediaId}/a.webp`, alt: "A field", caption: "", credit: "" },
  ...{ width: 3, height: 2, ...more },
});
const figure = (mediaId: string, more?: Partial<Picture>): Figure => ({
  type: "figure",
  attrs: picture(mediaId, more),
});
const words = { type: "paragraph", content: [{ type: "text", text: "It rained." }] } as const;
const paragraph = (): Block => structuredClone({ ...words, content: [...words.content] });
const text = (...content: Block[]): DocumentBody => ({ type: "doc", version: 1, content });

test("a picture is changed wherever it stands, and no other", () => {
  const body = text(
    figure("a"),
    { type: "gallery", content: [figure("a"), figure("b")] },
    { type: "blockquote", content: [paragraph(), figure("a")] },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(), figure("a")] }] },
  );
  const changed = withPictures(body, (one) => (one.mediaId === "a" ? { ...one, width: 9 } : one));
  const before = JSON.stringify(body).replace(
    /("mediaId":"a"[^}]*"width":)3/g,
    (_, start: string) => `${start}9`,
  );
  expect(JSON.stringify(changed)).toBe(before);
});

test("what held nothing but a picture that is taken out goes with it", () => {
  const gone = (one: Picture) => (one.mediaId === "a" ? null : one);
  const body = text(
    paragraph(),
    figure("a"),
    { type: "gallery", content: [figure("a")] },
    { type: "gallery", content: [figure("a"), figure("b")] },
    { type: "callout", attrs: { tone: "note" }, content: [figure("a")] },
  );
  expect(withPictures(body, gone)).toEqual(text(paragraph(), { type: "gallery", content: [figure("b")] }));
  expect(withPictures(text(figure("a")), gone)).toEqual(emptyDocument());
});

test("a picture without a description is noticed above the text and in it, unless it is decorative", () => {
  const bare = { alt: " " };
  expect(substanceOf({ body: text(paragraph(), figure("a")), hero: picture("b") })).toEqual({ words: 2 });
  expect(substanceOf({ body: text(figure("a", bare)), hero: picture("b", bare) }).undescribed).toBe("hero");
  const inGallery = text({ type: "gallery", content: [figure("a"), figure("b", bare)] });
  expect(substanceOf({ body: inGallery, hero: null }).undescribed).toBe("body");
  const decorative = text(figure("a", { alt: "", decorative: true }));
  expect(substanceOf({ body: decorative, hero: null }).undescribed).toBeUndefined();
});
