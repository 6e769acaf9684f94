import { capsOf } from "#components/shortcuts/keys.ts";

const isMac = () => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** TipTap writes "Mod-Alt-f" where the list of shortcuts has "Mod+Alt+f". */
export const asListed = (key: string): string => key.replaceAll(/-(?=.)/g, "+");

/** A shortcut in words, for a hint that is text: "Ctrl+Alt+F". */
export const keysInWords = (key: string): string => capsOf(asListed(key), isMac()).join("+");

/** The keys of a shortcut, beside what they do. */
export function Keys({ of }: { of: string }) {
  return <kbd className="ml-auto pl-4 font-sans text-xs text-muted">{keysInWords(of)}</kbd>;
}
