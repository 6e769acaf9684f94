import { sayingIn } from "./counting.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";

export type Words = ReturnType<typeof english>;

/** The languages in which a publication can speak to its readers; any other has English words. */
const dictionaries: Readonly<Record<string, (saying: ReturnType<typeof sayingIn>) => Words>> = {
  en: english,
  de: german,
};

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
