import { sayingIn } from "./counting.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";

export type Words = ReturnType<typeof english>;

/** The languages in which a publication can speak to its readers; any other has English words. */
const dictionaries: Readonly<Record<string, (saying: ReturnType<typeof sayingIn>) => Words>> = {
  en: english,
  de: german,
};

/** The languages to choose from, each with its own name for itself; `stored` is one of them in any case. */
export function languageChoices(stored: string): readonly { readonly tag: string; readonly name: string }[] {
  return [...new Set([...Object.keys(dictionaries), stored])].map((tag) => ({
    tag,
    name: new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag,
  }));
}

const known = new Map<string, Words>();

/** Everything that a publication says to its readers, in its language. */
export function wordsIn(language: string): Words {
  const ready = known.get(language);
  if (ready) return ready;
  const dictionary = dictionaries[language.split("-", 1)[0]?.toLowerCase() ?? ""];
  const words = dictionary ? dictionary(sayingIn(language)) : english(sayingIn("en"));
  known.set(language, words);
  return words;
}

/** A refusal of the rules, which speak English, in the language of the page; one that is not in the dictionary stays as it is. */
export function refusalIn(language: string, sentence: string): string {
  const [known, own] = [wordsIn("en").refusals, wordsIn(language)];
  for (const [key, words] of Object.entries(known)) {
    const pattern = words.split("#").map(RegExp.escape).join("([\\d,]+)");
    const numbers = new RegExp(`^${pattern}$`).exec(sentence)?.slice(1);
    const said = Object.entries(own.refusals).find(([name]) => name === key)?.[1];
    if (numbers && said !== undefined) return filled(said, numbers, sayingIn(language).number);
  }
  return sentence;
}

function filled(words: string, numbers: readonly string[], write: (value: number) => string): string {
  return numbers.reduce(
    (text, digits) => text.replace("#", write(Number(digits.replaceAll(",", "")))),
    words,
  );
}
