import { beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  textOf,
  told,
  write,
} from "#features/articles/testing.ts";
import type { DocumentBody } from "#features/document/document.ts";
import type { Admin } from "#features/people/people.ts";
import { redirectFrom } from "#features/redirects/queries.ts";
import { revisionsOf } from "#features/revisions/queries.ts";
import { tagBySlug } from "#features/tags/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { moveArticle, tagArticle, untagArticle } from "./mutations.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
let otherId: string;
beforeEach(async () => {
  editor = await someone("editor");
  sectionId = (await someSection(editor)).id;
  otherId = (await someSection(editor, "Weather")).id;
});

const shown = async (slug = "rain-again") => publishedArticle("story", slug);
const tagsShown = async () => (await shown())?.tags.map(({ name }) => name);
const copyOf = async (id: string) => {
  const copy = await articleForEditing(editor, id);
  if (copy === undefined) throw new Error("no copy");
  return copy;
};
const sinceThen = async (before: number) => (await told()).slice(before).map(({ type }) => type);

describe("what readers see", () => {
  test("is in its new section at once, its old address leads there, and one event tells of it", async () => {
    const { id } = await somePublished(editor, { sectionId });
    const before = (await told()).length;
    expect(accepted(await moveArticle(editor, { id, sectionId: otherId }))).toEqual({
      isChanged: true,
      formerSectionId: sectionId,
    });
    expect((await shown())?.section?.slug).toBe("weather");
    expect(await redirectFrom("/culture/rain-again")).toEqual({ status: 308, to: "/weather/rain-again" });
    expect(await sinceThen(before)).toEqual(["article.updated"]);
    expect((await copyOf(id)).live.hasUnpublishedChanges).toBe(false);
    accepted(await moveArticle(editor, { id, sectionId }));
    expect(await redirectFrom("/weather/rain-again")).toEqual({ status: 308, to: "/culture/rain-again" });
  });
  test("has a tag more, once, however it is written, and loses it again", async () => {
    const { id } = await somePublished(editor, { sectionId, tagNames: ["Water"] });
    expect(accepted(await tagArticle(editor, { id, name: "Open Models" })).isChanged).toBe(true);
    const before = (await told()).length;
    expect(accepted(await tagArticle(editor, { id, name: "open models" })).isChanged).toBe(false);
    expect(await sinceThen(before)).toEqual([]);
    expect(await tagsShown()).toEqual(["Water", "Open Models"]);
    expect(accepted(await untagArticle(editor, { id, name: "WATER" })).isChanged).toBe(true);
    expect(await tagsShown()).toEqual(["Open Models"]);
    expect(await tagBySlug("open-models")).toBeDefined();
    expect(await sinceThen(before)).toEqual(["article.updated"]);
  });
  test("keeps its words and its date, and what waits in the working copy goes on waiting", async () => {
    shiftClock(-86_400_000);
    const { id } = await somePublished(editor, { sectionId });
    shiftClock(0);
    const { updatedAt } = (await shown()) ?? {};
    await write(editor, id, {
      headline: "Sun",
      slug: "sun",
      body: textOf("Now it shines."),
      tagNames: ["Sun"],
    });
    accepted(await tagArticle(editor, { id, name: "Water" }));
    accepted(await moveArticle(editor, { id, sectionId: otherId }));
    expect(await shown()).toMatchObject({ headline: "Rain, Again", updatedAt, section: { slug: "weather" } });
    expect(await tagsShown()).toEqual(["Water"]);
    const { live, ...copy } = await copyOf(id);
    expect(copy).toMatchObject({
      headline: "Sun",
      slug: "sun",
      sectionId: otherId,
      tagNames: ["Sun", "Water"],
    });
    expect(live.hasUnpublishedChanges).toBe(true);
    accepted(await publishArticle(editor, { id, version: copy.version }));
    expect(await shown("sun")).toMatchObject({ headline: "Sun" });
  });
  test("gets what only the working copy had, and that keeps its own slug and its place in the queue", async () => {
    const { id } = await somePublished(editor, { sectionId });
    await write(editor, id, { slug: "sun", tagNames: ["Water"] });
    expect(accepted(await tagArticle(editor, { id, name: "Water" })).isChanged).toBe(true);
    expect(await tagsShown()).toEqual(["Water"]);
    expect(await copyOf(id)).toMatchObject({ slug: "sun", tagNames: ["Water"] });
    expect((await copyOf(id)).live.hasUnpublishedChanges).toBe(true);
  });
  test("keeps the colours of its code, and a revision says what was changed", async () => {
    const code = {
      type: "codeBlock",
      attrs: { language: "python" },
      content: [{ type: "text", text: "if x: y" }],
    };
    const body = {
      ...textOf("Read this."),
      content: [...textOf("Read this.").content, code],
    } as DocumentBody;
    const { id } = await somePublished(editor, { sectionId, body });
    const before = await shown();
    accepted(await tagArticle(editor, { id, name: "Water" }));
    expect((await shown())?.body).toEqual(before?.body);
    expect(await revisionsOf(editor, id)).toHaveLength(2);
  });
  test("comes out when it was to, where it was moved to", async () => {
    const draft = await someDraft(editor, { sectionId });
    const publishAt = new Date(Date.now() + 3_600_000);
    accepted(await publishArticle(editor, { ...draft, publishAt }));
    accepted(await moveArticle(editor, { id: draft.id, sectionId: otherId }));
    expect(await shown()).toBeUndefined();
    expect((await copyOf(draft.id)).live).toMatchObject({ state: "scheduled", publishedAt: publishAt });
    shiftClock(3_700_000);
    expect((await shown())?.section?.slug).toBe("weather");
    shiftClock(0);
  });
});

test("of a draft, and of what is off the site, only the working copy changes", async () => {
  const draft = await someDraft(editor, { sectionId });
  const gone = await somePublished(editor, { sectionId });
  accepted(await retireArticle(editor, gone));
  const before = (await told()).length;
  for (const { id } of [draft, gone]) {
    accepted(await moveArticle(editor, { id, sectionId: otherId }));
    accepted(await tagArticle(editor, { id, name: "Water" }));
    expect(await copyOf(id)).toMatchObject({ sectionId: otherId, tagNames: ["Water"] });
  }
  accepted(await moveArticle(editor, { id: draft.id, sectionId: null }));
  expect((await copyOf(draft.id)).sectionId).toBeNull();
  expect(await sinceThen(before)).toEqual([]);
});

test("is refused where it makes no sense, and then nothing has happened", async () => {
  const { id } = await somePublished(editor, { sectionId });
  const page = await somePublished(editor, { kind: "page", headline: "About" });
  const full = await someDraft(editor, { tagNames: Array.from({ length: 20 }, (_, i) => `Tag ${i}`) });
  const before = (await told()).length;
  expect(await moveArticle(editor, { id, sectionId: newId() })).toMatchObject({ ok: false });
  expect(await moveArticle(editor, { id, sectionId: null })).toMatchObject({ ok: false });
  expect(await moveArticle(editor, { id: page.id, sectionId })).toMatchObject({ ok: false });
  expect(await tagArticle(editor, { id: full.id, name: "One more" })).toMatchObject({ ok: false });
  expect(await sinceThen(before)).toEqual([]);
  expect((await copyOf(id)).sectionId).toBe(sectionId);
  expect((await copyOf(full.id)).tagNames).toHaveLength(20);
});

test("is not done by whoever may not publish it", async () => {
  const [author, contributor] = [await someone("author"), await someone("contributor")];
  const foreign = await somePublished(editor, { sectionId });
  const theirs = await somePublished(editor, {
    sectionId,
    slug: "b",
    bylineIds: [contributor.id, author.id],
  });
  const begun = await someDraft(contributor);
  const verb = (who: Admin, { id }: { id: string }) => tagArticle(who, { id, name: "Water" });
  expect(await verb(author, foreign)).toMatchObject({ ok: false });
  expect(await verb(contributor, theirs)).toMatchObject({ ok: false });
  expect(await verb(author, theirs)).toMatchObject({ ok: true });
  expect(await verb(contributor, begun)).toMatchObject({ ok: true });
});
