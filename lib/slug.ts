// What Unicode does not take apart into a plain letter and a mark.
const spelled: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  "&": " and ",
  "@": " at ",
  "’": "",
  "'": "",
  "‘": "",
};

/** A text as a word of an address: small letters, digits, hyphens; cut between words. "" if nothing is left. */
export function slugOf(text: string, max = 80): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, (character) => spelled[character] ?? character)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).join("-");
  if (slug.length <= max) return slug;
  const cut = slug.lastIndexOf("-", max);
  return cut > max / 2 ? slug.slice(0, cut) : slug.slice(0, max).replace(/-$/, "");
}

/** The slug with a number behind it, still no longer than `max`. */
export function numberedSlug(slug: string, number: number, max = 80): string {
  if (number === 1) return slug;
  const ending = `-${number}`;
  return slug.slice(0, max - ending.length).replace(/-$/, "") + ending;
}
