import type { Metadata } from "next";
import { title } from "#lib/title.ts";

export function absentMetadata(publication: { readonly name: string }): Metadata {
  return { title: title("Not found", publication.name), robots: { index: false } };
}
