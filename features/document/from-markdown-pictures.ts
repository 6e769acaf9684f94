import type { Image, ImageReference, PhrasingContent, Definition as Place } from "mdast";
import type { Block, Figure, Picture } from "./document.ts";
import type { Reading } from "./from-markdown-inline.ts";
import { meant } from "./markdown-syntax.ts";

/** Finds the picture of the library that an address in a text means. */
export type PictureAt = (
  address: string,
) => Pick<Picture, "mediaId" | "address" | "width" | "height"> | undefined;

type ImageLike = Image | ImageReference;

/** A paragraph of pictures alone is a figure, or a gallery if they are several; any other paragraph is none. */
export function picturesOf(
  line: PhrasingContent[],
  reading: Reading,
  pictureAt: PictureAt,
): Block[] | undefined {
  const parts = line.filter(
    (part) => part.type !== "break" && !(part.type === "text" && part.value.trim() === ""),
  );
  const images = parts.filter(
    (part): part is ImageLike => part.type === "image" || part.type === "imageReference",
  );
  if (images.length === 0 || images.length < parts.length) return undefined;
  const figures = images.flatMap((image) => figureOf(image, reading, pictureAt));
  return figures.length > 1 ? [{ type: "gallery", content: figures }] : figures;
}

function figureOf(image: ImageLike, reading: Reading, pictureAt: PictureAt): Figure[] {
  const { url, title } = placeOf(image, reading.places);
  const picture = pictureAt(url);
  if (picture === undefined)
    reading.problems.push(`There is no picture “${url.slice(0, 80)}” in the library.`);
  return picture
    ? [{ type: "figure", attrs: { ...picture, alt: meant(image.alt ?? ""), ...wordsOf(title) } }]
    : [];
}

function placeOf(image: ImageLike, places: ReadonlyMap<string, Place>) {
  const place = image.type === "image" ? image : places.get(image.identifier);
  return { url: meant(place?.url ?? ""), title: meant(place?.title ?? "") };
}

/** "The caption | The credit": the last bar parts them. */
function wordsOf(title: string): Pick<Picture, "caption" | "credit"> {
  const [, caption = title, credit = ""] = /^(.*)\|([^|]*)$/s.exec(title) ?? [];
  return { caption: caption.trim(), credit: credit.trim() };
}
