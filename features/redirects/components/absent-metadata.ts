import type { Metadata } from "next";
import { wordsIn } from "#features/words/words.ts";
import { title } from "#lib/title.ts";

export function absentMetadata(publication: { readonly name: string; readonly language: string }): Metadata {
  return {
    title: title(wordsIn(publication.language).absent.notFound, publication.name),
    robots: { index: false },
  };
}
