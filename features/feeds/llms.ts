import {
  articlePath,
  feedFiles,
  feedPath,
  newsSitemapPath,
  sectionPath,
  sitemapPath,
} from "#features/paths.ts";

interface Told {
  readonly publication: { readonly name: string; readonly motto: string };
  readonly sections: readonly {
    readonly name: string;
    readonly slug: string;
    readonly description: string;
  }[];
  readonly stories: readonly {
    readonly headline: string;
    readonly standfirst: string;
    readonly slug: string;
    readonly section: { readonly slug: string };
  }[];
  readonly pages: readonly { readonly headline: string; readonly slug: string }[];
  readonly origin: string;
}

/** One line of text, in which nothing means something to Markdown. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

function entry(name: string, href: string, told = ""): string {
  const line = `- [${plain(name)}](${href})`;
  return told === "" ? line : `${line}: ${plain(told)}`;
}

function chapter(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${name}`, "", ...lines, ""];
}

/** What the publication is and where to find it, in the Markdown of llmstxt.org. */
export function llmsText({ publication, sections, stories, pages, origin }: Told): string {
  const at = (path: string) => new URL(path, origin).href;
  const lines = [
    `# ${plain(publication.name)}`,
    "",
    ...(publication.motto === "" ? [] : [`> ${plain(publication.motto)}`, ""]),
    ...chapter(
      "Sections",
      sections.map((section) => entry(section.name, at(sectionPath(section)), section.description)),
    ),
    ...chapter(
      "Newest stories",
      stories.map((story) =>
        entry(
          story.headline,
          at(articlePath({ slug: story.slug, sectionSlug: story.section.slug })),
          story.standfirst,
        ),
      ),
    ),
    ...chapter(
      "About the publication",
      pages.map((page) => entry(page.headline, at(articlePath({ slug: page.slug, sectionSlug: null })))),
    ),
    ...chapter("Feeds", [
      ...feedFiles.map((file) =>
        entry(feedNames[file], at(feedPath(undefined, file)), "the newest stories, whole"),
      ),
      entry("Sitemap", at(sitemapPath), "every page"),
      entry("News sitemap", at(newsSitemapPath), "the stories of the last two days"),
    ]),
  ];
  return lines.join("\n");
}

const feedNames = { "feed.xml": "RSS", "atom.xml": "Atom", "feed.json": "JSON Feed" };
