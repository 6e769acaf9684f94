const codes = "ar de en es fa fr he hi it ja ne nl pl pt ru sv tr uk ur zh".split(" ");
const names = new Intl.DisplayNames("en", { type: "language" });

/** The languages to choose from, and the one that an article has already, by their names. */
export function languagesWith(own: string): readonly { readonly code: string; readonly name: string }[] {
  return [...new Set([...codes, own])]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
