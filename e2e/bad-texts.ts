import { expect } from "@playwright/test";
import { type Reply, wordsOf } from "#e2e/http.ts";

const texts: Record<string, string> = {
  empty: "",
  blank: " \t\n ",
  word: "rain",
  "wrong type": "[object Object]",
  negative: "-1",
  "not a number": "NaN",
  huge: "9".repeat(400),
  fraction: "1.5e3",
  controls: "a\u0001\u0002\u001b[31mb\u007f",
  NUL: "a\u0000b",
  emoji: "🎈👩‍👩‍👧‍👦🇳🇵",
  "right to left": "\u202eمرحبا\u200f עולם",
  "lone surrogate": "%ED%A0%80",
  quotes: `"'\`--;/*<script>alert(1)</script>`,
  "search syntax": `"rain AND (NEAR* OR - ^ : {`,
  wildcards: "%_%_\\",
  "unknown id": "01900000-0000-7000-8000-000000000000",
  "a list": "a&page=b&q=c",
  long: "word ".repeat(600),
};
/** What people paste and machines send, by name. */
export const badTexts = Object.entries(texts);

/** As a part of an address. */
export function encoded(text: string): string {
  return /^%|&/.test(text) ? text : encodeURIComponent(text);
}

/** Whatever came in: an answer with words, and not ours to apologise for. */
export function isSound(reply: Reply, what: string): void {
  expect(reply.status, `${what}: ${reply.status}`).toBeLessThan(500);
  if (!reply.headers.location) expect(wordsOf(reply).length, what).toBeGreaterThan(5);
}
