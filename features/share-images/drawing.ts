import { readableOn } from "#lib/colour.ts";
import { directionOf } from "#lib/language.ts";
import { canLetter, type Face, lettered } from "#lib/lettering.ts";
import { leading, settingOf } from "./setting.ts";
import { type ShareWords, shareImageSize } from "./share-images.ts";

const { width, height } = shareImageSize;
const paper = "#fdfbf6";
const ink = "#1b1813";
const edge = 76;
const foot = 116;
const room = { width: width - 2 * edge, height: 330 } as const;

interface Place {
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly face: Face;
  /** The edge at which the line stands. */
  readonly at: "left" | "right";
  /** A longer line is set smaller. */
  readonly most?: number;
}

/** A line of text as outlines; nothing if one of its letters has no drawing. */
function line(text: string, { y, size, fill, face, at, most = room.width }: Place): string {
  if (text === "" || !canLetter(face, text)) return "";
  const asked = lettered(face, text, size);
  const { d, width: wide } = asked.width > most ? lettered(face, text, (size * most) / asked.width) : asked;
  const x = at === "left" ? edge : width - edge - wide;
  return `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" fill="${fill}" d="${d}"/>`;
}

/** Set from the top of its room, so that one line and five begin at the same height. */
function headlineOf(text: string, at: Place["at"]): string {
  const { size, lines } = settingOf(text, room);
  const first = 176 + size * 0.78;
  return lines
    .map((one, i) => line(one, { y: first + i * size * leading, size, fill: ink, face: "headline", at }))
    .join("");
}

/** Such words as can be drawn, in this order: where the headline cannot, the section stands for it. */
function largest({ headline, section, publication }: ShareWords): string {
  return (
    [headline, section ?? "", publication].find((text) => text !== "" && canLetter("headline", text)) ?? ""
  );
}

/** The picture as SVG in which every letter is an outline: what it looks like depends on no font of the machine. */
export function shareDrawing(words: ShareWords): string {
  const { publication, section, date, language } = words;
  const colour = readableOn(paper, words.colour);
  const [start, end] =
    directionOf(language) === "rtl" ? (["right", "left"] as const) : (["left", "right"] as const);
  const told = largest(words);
  const bar = start === "left" ? edge : width - edge - 96;
  const onFoot = { y: height - foot / 2 + 13, fill: paper };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="${bar}" width="96" height="14" fill="${colour}"/>`,
    `<path d="M0 0A420 420 0 0 0-420 420H0Z" fill="${colour}" fill-opacity="0.1" transform="translate(${start === "left" ? width : 0} ${height - foot - 420})${start === "left" ? "" : " scale(-1 1)"}"/>`,
    line(told === section ? "" : (section ?? ""), {
      y: 112,
      size: 34,
      fill: colour,
      face: "label",
      at: start,
    }),
    headlineOf(told, start),
    `<rect y="${height - foot}" width="${width}" height="${foot}" fill="${colour}"/>`,
    line(publication, { ...onFoot, size: 44, face: "headline", at: start, most: 720 }),
    line(date, { ...onFoot, y: onFoot.y - 3, size: 28, face: "label", at: end }),
    "</svg>",
  ].join("");
}
