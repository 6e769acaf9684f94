import { slugOf } from "#lib/slug.ts";

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
