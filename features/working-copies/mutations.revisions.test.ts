import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
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
import type { Admin } from "#features/people/people.ts";
import { revisionsOf } from "#features/revisions/queries.ts";
import { restoreRevision, saveWorkingCopy, setWordsAside } from "./mutations.ts";
import { articleForEditing } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let other: Admin;
let id: string;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  other = await someone("editor", "Ines");
  id = (await someDraft(editor, { headline: "Rain", body: textOf("It rained for a week.") })).id;
});
afterEach(() => {
  vi.useRealTimers();
});

const kept = async () =>
  (await revisionsOf(editor, id)).map(({ headline, reason, createdByName }) => [
    headline,
    reason,
    createdByName,
  ]);

/** What a form would send that changes nothing. */
async function formOf(staff: Admin) {
  const copy = await articleForEditing(staff, id);
  if (copy === undefined) throw new Error("not theirs");
  const { version, headline, standfirst, body, sectionId, tagNames, bylineIds, language } = copy;
  const { seoTitle, seoDescription, commentsPolicy } = copy;
  const words = { headline, standfirst, body, sectionId, tagNames, bylineIds, language };
  return { id, version, ...words, seoTitle, seoDescription, commentsPolicy, slug: null };
}

describe("words are kept before others take their place", () => {
  test("not at every save of the same sitting", async () => {
    await write(editor, id, { headline: "Rain again" });
    await write(editor, id, { headline: "Rain, once more" });
    expect(await kept()).toEqual([]);
  });

  test("when somebody else goes on, once, with whoever wrote them", async () => {
    await write(other, id, { headline: "Sun" });
    await write(other, id, { headline: "Sun and wind" });
    expect(await kept()).toEqual([["Rain", "before-other", "Haruka"]]);
  });

  test("when one goes on after half an hour", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31 * 60_000 });
    await write(editor, id, { headline: "Rain, the next morning" });
    expect(await kept()).toEqual([["Rain", "before-pause", "Haruka"]]);
  });

  test("when a conflict ends with the words of the one or of the other", async () => {
    accepted(await saveWorkingCopy(editor, { ...(await formOf(editor)), headline: "Mine", setAside: "yes" }));
    accepted(await setWordsAside(other, { ...(await formOf(other)), headline: "Let go of" }));
    expect(await kept()).toEqual([
      ["Let go of", "set-aside", "Ines"],
      ["Rain", "replaced", "Haruka"],
    ]);
    expect((await articleForEditing(editor, id))?.headline).toBe("Mine");
  });

  test("not by somebody to whom the article does not belong", async () => {
    const stranger = await someone("author", "Nobody");
    expect(await setWordsAside(stranger, await formOf(editor))).toMatchObject({ ok: false });
    expect(await kept()).toEqual([]);
  });
});

describe("a revision is restored", () => {
  test("into the working copy alone, and the way back is open", async () => {
    const section = await someSection(editor);
    const words = { sectionId: section.id, headline: "First", body: textOf("The first words.") };
    id = (await somePublished(editor, words)).id;
    await write(editor, id, { headline: "Second", body: textOf("Other words."), tagNames: ["new"] });
    const [first] = await revisionsOf(editor, id);
    const before = await articleForEditing(editor, id);
    const restored = accepted(await restoreRevision(other, { id, revisionId: first?.id ?? "" }));
    const copy = await articleForEditing(editor, id);
    expect(copy).toMatchObject({ headline: "First", body: textOf("The first words."), tagNames: [] });
    expect(copy).toMatchObject({ version: (before?.version ?? 0) + 1, savedByName: "Ines" });
    expect(copy?.live).toMatchObject({ version: before?.live.version, hasUnpublishedChanges: true });
    expect((await told()).at(-1)).toMatchObject({
      type: "article.revision-restored",
      actorId: other.id,
      subject: id,
      data: { number: 1 },
    });
    accepted(await restoreRevision(editor, { id, revisionId: restored.formerId }));
    expect(await articleForEditing(editor, id)).toMatchObject({ headline: "Second", tagNames: ["new"] });
  });

  test("and not one of another article, nor by somebody to whom it does not belong", async () => {
    const section = await someSection(editor);
    const elsewhere = await somePublished(editor, { sectionId: section.id, headline: "Elsewhere" });
    const [foreign] = await revisionsOf(editor, elsewhere.id);
    const revisionId = foreign?.id ?? "";
    const stranger = await someone("author", "Nobody");
    for (const outcome of [
      await restoreRevision(editor, { id, revisionId }),
      await restoreRevision(stranger, { id: elsewhere.id, revisionId }),
    ]) {
      expect(outcome).toEqual({ ok: false, message: "There is no such revision." });
    }
    expect((await articleForEditing(editor, id))?.headline).toBe("Rain");
  });

  test("words without a headline come back without one", async () => {
    await write(editor, id, { headline: "" });
    await write(other, id, { headline: "Named" });
    const [nameless] = await revisionsOf(editor, id);
    expect(nameless?.headline).toBe("No headline yet");
    accepted(await restoreRevision(editor, { id, revisionId: nameless?.id ?? "" }));
    expect((await articleForEditing(editor, id))?.headline).toBe("");
  });
});
