import { blockTexts, type DocumentBody } from "./document.ts";

/** A body as text alone, a blank line between blocks: what search reads. */
export function plainText(body: DocumentBody): string {
  return blockTexts(body).join("\n\n");
}

/** The beginning of a body on one line, cut between words. */
export function excerpt(body: DocumentBody, characters = 200): string {
  const text = plainText(body).replace(/\s+/g, " ").trim();
  if (text.length <= characters) return text;
  const start = text.slice(0, characters);
  const end = text[characters] === " " ? characters : start.lastIndexOf(" ");
  const whole = end > characters / 2 ? start.slice(0, end) : start.replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s\p{P}]+$/u, "")}…`;
}
