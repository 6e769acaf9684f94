import type { Metadata } from "next";
import { sectionPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { title } from "#lib/title.ts";

interface Section {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

/** What the head of a section's page says; every page of the list is its own canonical address. */
export function sectionMetadata(
  section: Section,
  publication: { readonly name: string; readonly language: string },
  page: number,
): Metadata {
  const { name, description } = section;
  const path = page === 1 ? sectionPath(section) : `${sectionPath(section)}?page=${page}`;
  const told = description === "" ? {} : { description };
  return {
    title: title(
      name,
      page === 1 ? undefined : wordsIn(publication.language).lists.page(page),
      publication.name,
    ),
    ...told,
    alternates: { canonical: path },
    openGraph: { title: name, ...told, url: path, siteName: publication.name, type: "website" },
  };
}
