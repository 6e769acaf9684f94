import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { system } from "#features/people/system.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { now, shiftClock } from "#lib/clock.ts";
import type { PublicComment } from "./comments.ts";
import { approveComment, type Post, postComment, removeComment } from "./mutations.ts";
import { commentsOf, someone, somePost, someStory, told } from "./testing.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

async function posted(author: Parameters<typeof postComment>[0], post: Post) {
  const outcome = await postComment(author, post);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function total(): Promise<number> {
  return (await database().read.select({ id: comments.id }).from(comments)).length;
}

async function rowOf(id: string) {
  const [row] = await database().read.select().from(comments).where(eq(comments.id, id));
  return row;
}

async function shown(articleId: string): Promise<PublicComment[]> {
  return (await commentsOf(articleId)).filter((view) => view.is === "public");
}

describe("a guest", () => {
  test("waits for an editor at first, and is published at once when the device is known", async () => {
    const [story, editor] = [await someStory(), await someone("editor")];
    const first = await posted(undefined, somePost(story.id, { deviceHash: "d", email: "t@example.org" }));
    expect(first).toMatchObject({ isHeld: true, articlePath: story.path });
    expect(await shown(story.id)).toEqual([]);
    expect(await rowOf(first.id)).toMatchObject({
      heldBy: "first-comment",
      guestName: "Tamara",
      guestEmail: "t@example.org",
    });

    expect(await approveComment(editor, first)).toMatchObject({ ok: true });
    expect((await shown(story.id)).map(({ id }) => id)).toEqual([first.id]);

    const second = await posted(undefined, somePost(story.id, { deviceHash: "d" }));
    expect(second.isHeld).toBe(false);
    expect((await told()).map(({ type, actorId, subject }) => [type, actorId, subject])).toEqual([
      ["comment.held", null, first.id],
      ["comment.approved", editor.id, first.id],
      ["comment.published", null, second.id],
    ]);
  });

  test("is not trusted for a name or an address that somebody else was trusted under", async () => {
    const [story, editor] = [await someStory(), await someone("editor")];
    const first = await posted(undefined, somePost(story.id, { email: "t@example.org" }));
    await approveComment(editor, first);
    expect(await posted(undefined, somePost(story.id, { email: "t@example.org" }))).toMatchObject({
      isHeld: true,
    });
  });

  test("is not trusted for having been published where all may speak, nor after a removal", async () => {
    const open = await someStory({ commentsPolicy: "open" });
    const careful = await someStory();
    const editor = await someone("editor");
    const free = await posted(undefined, somePost(open.id, { deviceHash: "d" }));
    expect(free.isHeld).toBe(false);
    const held = await posted(undefined, somePost(careful.id, { deviceHash: "d" }));
    expect(held.isHeld).toBe(true);
    await approveComment(editor, held);
    await removeComment(editor, held);
    expect(await posted(undefined, somePost(careful.id, { deviceHash: "d" }))).toMatchObject({
      isHeld: true,
    });
  });

  test("cannot speak under the name of staff; a reader's name is free", async () => {
    const story = await someStory();
    await someone("contributor", "Zoë Kowalski");
    await someone("reader", "Pat Quinn");
    const refusal = await postComment(undefined, somePost(story.id, { name: "ZOE  Kowalski" }));
    expect(refusal).toMatchObject({ ok: false, field: "name" });
    expect(await postComment(undefined, somePost(story.id, { name: "Pat Quinn" }))).toMatchObject({
      ok: true,
    });
  });

  test("has a name", async () => {
    const story = await someStory();
    expect(await postComment(undefined, somePost(story.id, { name: "" }))).toMatchObject({ field: "name" });
  });
});

describe("an account", () => {
  test.each(["reader", "contributor", "owner"] as const)(
    "a %s speaks under its own name at once",
    async (role) => {
      const story = await someStory();
      const person = await someone(role, "Pat Quinn");
      const { id } = await posted(person, somePost(story.id, { name: "The Owner", email: "x@example.org" }));
      expect(await shown(story.id)).toMatchObject([
        { id, authorName: "Pat Quinn", isStaff: role !== "reader" },
      ]);
      expect(await rowOf(id)).toMatchObject({
        personId: person.id,
        guestName: null,
        guestEmail: null,
        deviceHash: null,
      });
      expect(await told()).toMatchObject([{ type: "comment.published", actorId: person.id, subject: id }]);
    },
  );
});

describe("what an article says about comments", () => {
  test("counts before what the publication says", async () => {
    await changeSettings(system, { commentsPolicy: "closed" });
    const [silent, own] = [await someStory(), await someStory({ commentsPolicy: "open" })];
    expect(await postComment(undefined, somePost(silent.id))).toMatchObject({ ok: false });
    expect(await postComment(undefined, somePost(own.id))).toMatchObject({
      ok: true,
      value: { isHeld: false },
    });
  });

  test("a standing page has no discussion of its own accord", async () => {
    const page = await someStory({ kind: "page" });
    expect(await postComment(undefined, somePost(page.id))).toMatchObject({ ok: false });
  });

  test.each([
    ["one that will be published tomorrow", { publishedAt: new Date(Date.now() + 86_400_000) }],
    ["a retired one", { retiredAt: now() }],
  ])("nobody comments on %s, not even staff", async (_, what) => {
    const story = await someStory(what);
    expect(await postComment(await someone("owner"), somePost(story.id))).toMatchObject({ ok: false });
    expect(await postComment(undefined, somePost("none"))).toMatchObject({ ok: false });
    expect(await total()).toBe(0);
  });
});

describe("an answer", () => {
  test("stands under the comment that it answers", async () => {
    const [story, owner] = [await someStory(), await someone("owner")];
    const [a, b] = [await posted(owner, somePost(story.id)), await posted(owner, somePost(story.id))];
    const c = await posted(owner, somePost(story.id, { parentId: a.id }));
    const d = await posted(owner, somePost(story.id, { parentId: c.id }));
    expect((await shown(story.id)).map(({ id, depth }) => [id, depth])).toEqual([
      [a.id, 0],
      [c.id, 1],
      [d.id, 2],
      [b.id, 0],
    ]);
  });

  test("cannot be to a comment elsewhere, one that waits, one that was removed, or none", async () => {
    const [story, other, owner] = [await someStory(), await someStory(), await someone("owner")];
    const elsewhere = await posted(owner, somePost(other.id));
    const held = await posted(undefined, somePost(story.id));
    const removed = await posted(owner, somePost(story.id));
    await removeComment(owner, removed);
    for (const parentId of [elsewhere.id, held.id, removed.id, "none"]) {
      expect(await postComment(owner, somePost(story.id, { parentId })), parentId).toMatchObject({
        ok: false,
      });
    }
  });

  test("is the thousandth in its thread at most", async () => {
    const [story, owner] = [await someStory(), await someone("owner")];
    const { id } = await posted(owner, somePost(story.id));
    await database().transaction(async (tx) => {
      await tx.update(comments).set({ depth: 999 }).where(eq(comments.id, id));
    });
    const last = await posted(owner, somePost(story.id, { parentId: id }));
    expect(await postComment(owner, somePost(story.id, { parentId: last.id }))).toMatchObject({ ok: false });
  });
});
