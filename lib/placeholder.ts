import { thumbHashToRGBA } from "thumbhash";

const hasAlpha = (hash: Uint8Array) => ((hash[2] ?? 0) & 0x80) !== 0;
const hex = (value: number) => value.toString(16).padStart(2, "0");

/**
 * What stands in the place of a picture until it is there, as a CSS background: five colours of its blur from the
 * upper left to the lower right. Nothing where one can see through the picture.
 */
export function placeholderOf({
  thumbhash,
  colour,
}: {
  thumbhash: string;
  colour: string;
}): string | undefined {
  if (thumbhash === "") return colour === "" ? undefined : colour;
  const hash = Buffer.from(thumbhash, "base64");
  if (hasAlpha(hash)) return undefined;
  const { w, h, rgba } = thumbHashToRGBA(hash);
  const colours = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => {
    const at = 4 * (Math.floor(h * share) * w + Math.floor(w * share));
    return `#${[...rgba.subarray(at, at + 3)].map(hex).join("")}`;
  });
  return `linear-gradient(to bottom right,${colours.join()})`;
}
