import { afterEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { system } from "#features/people/system.ts";
import { shiftClock } from "#lib/clock.ts";
import type { PublicComment } from "./comments.ts";
import { approveComment, type Post, postComment, removeComment, restoreComment } from "./mutations.ts";
import { commentsOf, someone, somePost, someStory, told } from "./testing.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

async function posted(author: Parameters<typeof postComment>[0], post: Post) {
  const outcome = await postComment(author, post);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function shown(articleId: string): Promise<PublicComment[]> {
  return (await commentsOf(articleId)).filter((view) => view.is === "public");
}

describe("an editor", () => {
  test("approves, removes and puts back, each once however often it is asked", async () => {
    const [story, editor] = [await someStory(), await someone("editor")];
    const version = async () =>
      (await database().read.select({ version: articles.version }).from(articles))[0]?.version;
    const before = await version();
    const comment = await posted(undefined, somePost(story.id));
    const data = { articleId: story.id, articlePath: story.path };
    for (const verb of [approveComment, removeComment, restoreComment]) {
      expect(await verb(editor, comment)).toMatchObject({ ok: true });
      expect(await verb(editor, comment)).toMatchObject({ ok: true });
      expect(await shown(story.id)).toHaveLength(verb === removeComment ? 0 : 1);
    }
    expect((await told()).slice(1)).toEqual([
      { type: "comment.approved", actorId: editor.id, subject: comment.id, data },
      {
        type: "comment.removed",
        actorId: editor.id,
        subject: comment.id,
        data: { ...data, wasPublic: true },
      },
      {
        type: "comment.restored",
        actorId: editor.id,
        subject: comment.id,
        data: { ...data, isPublic: true },
      },
    ]);
    expect(await version()).toBe(before);
  });

  test("puts a comment back to where it was: what waited waits", async () => {
    const [story, editor] = [await someStory(), await someone("editor")];
    const comment = await posted(undefined, somePost(story.id));
    await removeComment(editor, comment);
    expect(await approveComment(editor, comment)).toMatchObject({ ok: false });
    await restoreComment(editor, comment);
    expect(await shown(story.id)).toEqual([]);
    const [, removed, restored] = await told();
    expect([removed?.data, restored?.data]).toMatchObject([{ wasPublic: false }, { isPublic: false }]);
  });

  test("removes a comment and its answers stay, under a stub", async () => {
    const [story, owner] = [await someStory(), await someone("owner")];
    const above = await posted(owner, somePost(story.id, { body: "the secret word" }));
    const below = await posted(owner, somePost(story.id, { parentId: above.id }));
    await removeComment(owner, above);
    const views = await commentsOf(story.id);
    expect(views).toMatchObject([
      { is: "removed", id: above.id, depth: 0 },
      { is: "public", id: below.id, depth: 1 },
    ]);
    expect(JSON.stringify(views)).not.toContain("secret");
    await removeComment(owner, below);
    expect(await commentsOf(story.id)).toEqual([]);
  });

  test("two at once write one event", async () => {
    const [story, editor, other] = [await someStory(), await someone("editor"), await someone("editor")];
    const comment = await posted(undefined, somePost(story.id));
    await Promise.all([approveComment(editor, comment), approveComment(other, comment)]);
    expect((await told()).filter(({ type }) => type === "comment.approved")).toHaveLength(1);
  });

  test("Masthead itself can approve", async () => {
    const story = await someStory();
    const comment = await posted(undefined, somePost(story.id));
    expect(await approveComment(system, comment)).toMatchObject({ ok: true });
    expect((await told()).at(-1)).toMatchObject({ type: "comment.approved", actorId: null });
  });

  test.each(["none", "0198c0de-0000-7000-8000-00000000abcd"])("%s is no comment", async (id) => {
    const editor = await someone("editor");
    for (const verb of [approveComment, removeComment, restoreComment]) {
      expect(await verb(editor, { id })).toMatchObject({ ok: false });
    }
  });
});
