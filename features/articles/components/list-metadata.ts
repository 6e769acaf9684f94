import type { Metadata } from "next";
import { pageOf } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { title } from "#lib/title.ts";

interface List {
  readonly name: string;
  readonly about?: string;
  readonly path: string;
  readonly page?: number;
}

/** What the head of a list of stories says; every page of it is its own canonical address. */
export function listMetadata(
  { name, about = "", path, page = 1 }: List,
  publication: { readonly name: string; readonly language: string },
): Metadata {
  const turned = page === 1 ? undefined : wordsIn(publication.language).lists.page(page);
  return {
    title: title(name, turned, publication.name),
    ...(about !== "" && { description: about }),
    alternates: { canonical: pageOf(path, page) },
  };
}
