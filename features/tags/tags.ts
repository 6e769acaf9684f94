import { slugOf } from "#lib/slug.ts";

export const tagsPerPage = 50;
export const usesCountedAtMost = 1000;

const longest = 50;
const otherScript = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

/** One tag, however it is written. Names in other scripts keep their letters, or they would be all alike. */
export function tagSlug(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase().normalize("NFKC");
  return (otherScript.test(plain) ? "" : slugOf(plain, longest)) || words(plain);
}

function words(text: string): string {
  const slug = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join("-");
  return [...slug].slice(0, longest).join("").replace(/-$/, "");
}

/** The slug in the address of a tag; undefined for any other address, or none. */
export function slugOfTag(path: string | undefined): string | undefined {
  const [, encoded] = /^\/tag\/([^/]+)$/.exec(path ?? "") ?? [];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}
