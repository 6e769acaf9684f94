import { SaxesParser } from "saxes";
import type { DocumentBody } from "#features/document/document.ts";
import { figure } from "#features/document/testing.ts";
import type { FeedFile } from "#features/paths.ts";
import type { Feed } from "./feed.ts";
import type { FeedStory } from "./queries.ts";
import { storiesFeed } from "./stories.ts";

export const publication = { name: "The “Paper” & Sons", motto: "Rain <or> shine", language: "en-GB" };

const body: DocumentBody = {
  type: "doc",
  version: 1,
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "It rained ]]> for a " },
        { type: "text", text: "week", marks: [{ type: "link", attrs: { href: "/ai/forecast?a=1&b=2" } }] },
        { type: "text", text: ".\u0007" },
      ],
    },
    figure(),
    { type: "codeBlock", attrs: { language: "html" }, content: [{ type: "text", text: "<script>&amp;" }] },
  ],
};

export const rain: FeedStory = {
  id: "0198c0de-0000-7000-8000-000000000001",
  slug: "rain",
  sectionSlug: "ai",
  sectionName: "AI & Machines",
  language: "en",
  hero: { ...figure().attrs, caption: "", credit: "" },
  headline: "Rain <Again>",
  standfirst: "A week of “it” & more.",
  body,
  publishedAt: new Date("2026-11-20T08:00:00Z"),
  updatedAt: new Date("2026-11-23T09:30:00Z"),
  authors: [
    { name: "Ana Nwosu", slug: "ana" },
    { name: "Bó & Sons", slug: "bo" },
  ],
  tags: ["Weather", "Bread"],
};
export const older: FeedStory = {
  ...rain,
  id: "0198c0de-0000-7000-8000-000000000002",
  slug: "older",
  headline: "Older",
  standfirst: "",
  publishedAt: new Date("2026-01-02T03:04:05Z"),
  updatedAt: new Date("2026-01-02T03:04:05Z"),
  authors: [],
  hero: null,
  tags: [],
};

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: Element[];
  text: string;
}

/** The tree of a document, by a strict parser that knows namespaces: throws at the first fault. */
export function parsedXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  const root: Element = { name: "", attributes: {}, elements: [], text: "" };
  const open: Element[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), elements: [], text: "" };
    open.at(-1)?.elements.push(element);
    open.push(element);
  });
  const gather = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", gather);
  parser.on("cdata", gather);
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  const [first] = root.elements;
  if (first === undefined) throw new Error("no element");
  return first;
}

export function elementsNamed({ elements }: Element, name: string): Element[] {
  return elements.filter((element) => element.name === name);
}

/** The one element of a name. */
export function only(parent: Element, name: string): Element {
  const [first, ...more] = elementsNamed(parent, name);
  if (first === undefined || more.length > 0) throw new Error(`not one ${name}`);
  return first;
}

/** What the elements of a name say, in their order. */
export function textsOf(parent: Element, name: string): string[] {
  return elementsNamed(parent, name).map(({ text }) => text);
}

/** Two stories, of which one has all that a story can have. */
export function sampleFeed(file: FeedFile): Feed {
  return storiesFeed({ publication, stories: [rain, older], origin: "https://paper.example", file });
}
