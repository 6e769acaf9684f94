import { refused } from "#lib/outcome.ts";

/** Who has `/{slug}`: a section or a standing page. */
export type AddressOwner = { readonly sectionId: string } | { readonly articleId: string };

export function slugTaken(slug: string) {
  return refused(`The address “${slug}” is taken. Choose another.`, "slug");
}
