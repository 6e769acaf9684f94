import type { Metadata } from "next";
import { iconPaths } from "#features/paths.ts";

/** What the head of every page says, unless the page has something of its own to say. */
export function siteMetadata({ name, motto }: { readonly name: string; readonly motto: string }): Metadata {
  return {
    title: name,
    icons: {
      icon: [
        { url: iconPaths.ico, sizes: "48x48" },
        { url: iconPaths.svg, type: "image/svg+xml", sizes: "any" },
      ],
      apple: iconPaths.apple,
    },
    manifest: iconPaths.manifest,
    ...(motto && { description: motto }),
  };
}
