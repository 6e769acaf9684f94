import { readdirSync, readFileSync } from "node:fs";
import { create } from "fontkit";
import { expect, test } from "vitest";

const folder = "components/fonts";
const fileOf = (part: string) => readFileSync(`${folder}/${part}.woff2`);

function lettersOf(part: string): Set<number> {
  const font = create(fileOf(part));
  if (!("characterSet" in font)) throw new Error(`${part}.woff2 is a collection of fonts.`);
  return new Set(font.characterSet);
}

/** What stands between quotes in a dictionary, without the places for what is put in. */
function saidIn(language: string): string {
  const dictionary = `features/words/${language}`;
  const sources = readdirSync(dictionary).map((file) => readFileSync(`${dictionary}/${file}`, "utf8"));
  const words = sources.join("\n").replace(/^import .*$/gm, "");
  const quoted = [...words.matchAll(/"[^"\n]*"|`[^`]*`/g)].map(([all]) => all.slice(1, -1));
  return quoted.join("").replace(/\$\{[^}]*\}|#/g, "");
}

test.each(["english", "german"])("labels in %s need no second file", (language) => {
  const first = lettersOf("label-latin");
  const said = saidIn(language);
  expect(said.length).toBeGreaterThan(2000);
  expect([...new Set(said)].filter((letter) => !first.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test("the faces of every page weigh 28 kB, and 41 with bold and italic", () => {
  const weight = (...parts: string[]) => parts.reduce((sum, part) => sum + fileOf(part).length, 0);
  const ofEveryPage = weight("text-latin", "title-latin", "label-latin");
  expect(ofEveryPage).toBeLessThan(28_000);
  expect(ofEveryPage + weight("text-bold-latin", "text-italic-latin")).toBeLessThan(41_000);
});
