import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { type DocumentBody, emptyDocument } from "#features/document/document.ts";
import { documentFromMarkdown } from "#features/document/from-markdown.ts";
import type { PictureAt } from "#features/document/from-markdown-pictures.ts";
import { installation } from "#lib/installation.ts";
import { BrokenFile, readText, readYaml } from "./files.ts";
import { commentsOfStory, issueFile, pageHead, storyHead } from "./schema.ts";

export type DemoComment = z.output<typeof commentsOfStory>[number];
interface Text {
  readonly slug: string;
  readonly file: string;
  readonly markdown: string;
}
export type DemoStory = z.output<typeof storyHead> & Text & { readonly comments: readonly DemoComment[] };
/** A standing page; it stays a draft for the owner to complete. */
export type DemoPage = z.output<typeof pageHead> & Text;
export type DemoIssue = z.output<typeof issueFile> & {
  readonly stories: readonly DemoStory[];
  readonly pages: readonly DemoPage[];
};

/** Where the issue lies in the installation: it is read, not built in. */
export const demoFolder = join(installation, "cli/demo");

function textsIn(folder: string): { slug: string; file: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => ({ slug: basename(name, ".md"), file: join(folder, name) }));
}

function storyIn({ slug, file }: { slug: string; file: string }): DemoStory {
  const { head, markdown } = readText(file, storyHead);
  const said = file.replace(/\.md$/, ".comments.yaml");
  const comments = existsSync(said) ? readYaml(said, commentsOfStory) : [];
  return { slug, file, ...head, markdown, comments };
}

function pageIn({ slug, file }: { slug: string; file: string }): DemoPage {
  const { head, markdown } = readText(file, pageHead);
  return { slug, file, ...head, markdown };
}

/** The magazine that a new installation opens with; the newest story first. */
export function readIssue(folder = demoFolder): DemoIssue {
  const stories = textsIn(join(folder, "stories")).map(storyIn);
  return {
    ...readYaml(join(folder, "issue.yaml"), issueFile),
    stories: stories.sort((a, b) => a.hoursAgo - b.hoursAgo),
    pages: textsIn(join(folder, "pages")).map(pageIn),
  };
}

/** The names of the pictures that stand in a text, as in `![…](art:name)`. */
export function picturesIn({ markdown }: Text): string[] {
  return [...markdown.matchAll(/\]\(art:([a-z0-9-]+)/g)].flatMap(([, name]) => name ?? []);
}

/** The text as a document; `pictureOf` finds what `art:name` means. */
export function bodyOf(text: Text, pictureOf: (name: string) => ReturnType<PictureAt>): DocumentBody {
  if (text.markdown === "") return emptyDocument();
  const pictureAt: PictureAt = (address) =>
    address.startsWith("art:") ? pictureOf(address.slice("art:".length)) : undefined;
  const { body, problems } = documentFromMarkdown(text.markdown, pictureAt);
  if (problems[0] !== undefined) throw new BrokenFile(text.file, problems[0]);
  return body;
}

/** A comment and the answers to it, with the one that each answers. */
export function everyComment(
  comments: readonly DemoComment[],
  answered?: DemoComment,
): { comment: DemoComment; answered: DemoComment | undefined }[] {
  return comments.flatMap((comment) => [{ comment, answered }, ...everyComment(comment.replies, comment)]);
}
