import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import NowherePage from "#app/(site)/[...path]/page.tsx";
import StoryPage from "#app/(site)/[section]/[slug]/page.tsx";
import SectionPage from "#app/(site)/[section]/page.tsx";
import SiteLayout from "#app/(site)/layout.tsx";
import HomePage from "#app/(site)/page.tsx";
import SearchPage from "#app/(site)/search/page.tsx";
import { useTestDatabase } from "#db/testing.ts";
import { someone, somePublished, someSection, textOf } from "#features/articles/testing.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { wordsIn } from "./words.ts";

vi.mock("#components/reader-fonts.ts", () => ({ readerFonts: "" }));
vi.mock("#features/comments/actions.ts", () => ({ postCommentAction: async () => ({ ok: false }) }));

useTestDatabase();

/** The words of a dictionary, also those around what its functions are given. */
function phrases(dictionary: unknown): string[] {
  if (typeof dictionary === "string") return [dictionary];
  if (typeof dictionary === "function")
    return [1, 2, "§", ["§"]].flatMap((given) => tried(dictionary, given));
  if (typeof dictionary !== "object" || dictionary === null) return [];
  return Object.values(dictionary).flatMap(phrases);
}

function tried(sentence: { call: (own: null, ...given: unknown[]) => unknown }, given: unknown): string[] {
  try {
    const said = sentence.call(null, given, given);
    return typeof said === "string" ? [said] : [];
  } catch {
    return [];
  }
}

/** Parts that are words by themselves, without what was filled in. */
function said(language: string): Set<string> {
  const parts = phrases(wordsIn(language)).flatMap((phrase) => phrase.split(/[§#\d]+/));
  return new Set(
    parts
      .map((part) => part.replace(/^[\s.,:“”„]+|[\s.,:“”„]+$/g, ""))
      .filter((part) => /\p{L}{2}/u.test(part)),
  );
}

const german = said("de");
const english = [...said("en")].filter((words) => ![...german].some((other) => other.includes(words)));

/** What a page says, to the eye and to a screen reader. */
function textOfPage(html: string): string {
  const unseen = [...html.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(
    ([, words]) => words,
  );
  return `${html.replace(/<[^>]*>/g, " ")} ${unseen.join(" ")}`.replace(/&quot;/g, '"').replace(/\s+/g, " ");
}

function englishIn(text: string): string[] {
  return english.filter((words) =>
    new RegExp(`(?<!\\p{L})${RegExp.escape(words)}(?!\\p{L})`, "u").test(text),
  );
}

async function pageText(page: Promise<ReactNode>): Promise<string> {
  return textOfPage(renderToStaticMarkup(await SiteLayout({ children: await page })));
}

const at = <P,>(params: P, query = {}) => ({
  params: Promise.resolve(params),
  searchParams: Promise.resolve(query),
});

async function publicationInGerman() {
  const editor = await someone("admin", "Jule Brandt");
  await changeSettings(editor, { name: "Zeitung", language: "de" });
  const { id } = await someSection(editor, "Kultur", "kultur");
  await someSection(editor, "Leer", "leer");
  const body = textOf("Es hat geregnet.");
  const words = { sectionId: id, bylineIds: [editor.id], tagNames: ["Wetter"], body, standfirst: "Wieder." };
  for (const slug of ["regen", "sonne"]) {
    await somePublished(editor, { ...words, headline: slug, slug });
  }
}

test("there are words enough to be found", () => {
  expect(english.length).toBeGreaterThan(60);
  expect(englishIn(textOfPage('<a aria-label="Skip to the content">1 comment</a>'))).toEqual(
    expect.arrayContaining(["Skip to the content", "comment"]),
  );
});

test("a German publication says nothing in English", async () => {
  await publicationInGerman();
  const pages = {
    home: HomePage(),
    section: SectionPage(at({ section: "kultur" })),
    "empty section": SectionPage(at({ section: "leer" })),
    story: StoryPage(at({ section: "kultur", slug: "regen" })),
    held: StoryPage(at({ section: "kultur", slug: "regen" }, { comment: "held" })),
    search: SearchPage(at({})),
    "search with a hit": SearchPage(at({}, { q: "geregnet" })),
    "search without": SearchPage(at({}, { q: "xyz" })),
    nowhere: NowherePage(at({ path: ["a", "b", "c"] })),
  };
  for (const [name, page] of Object.entries(pages)) {
    expect([name, ...englishIn(await pageText(page))]).toEqual([name]);
  }
});
