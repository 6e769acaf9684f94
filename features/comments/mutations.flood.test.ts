import { afterEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { shiftClock } from "#lib/clock.ts";
import { type Post, postComment, removeComment } from "./mutations.ts";
import { someone, somePost, someStory, told } from "./testing.ts";

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

describe("the same post twice", () => {
  test("is one comment, answered twice", async () => {
    const story = await someStory();
    const post = somePost(story.id);
    const both = await Promise.all([postComment(undefined, post), postComment(undefined, post)]);
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual(both[0]);
    expect(await total()).toBe(1);
    expect(await told()).toHaveLength(1);
  });

  test("also from a browser that had no cookie yet, and costs nothing", async () => {
    const story = await someStory({ commentsPolicy: "open" });
    const post = somePost(story.id);
    for (let i = 0; i < 30; i++) {
      expect(await postComment(undefined, { ...post, deviceHash: `d${i}` })).toMatchObject({ ok: true });
    }
    expect(await total()).toBe(1);
  });

  test("is known by its key for as long as one likes; other words with the key are another comment", async () => {
    const story = await someStory();
    const post = somePost(story.id, { key: "0123456789abcdef" });
    const first = await posted(undefined, post);
    shiftClock(3600_000);
    expect(await posted(undefined, { ...post, deviceHash: "other" })).toEqual(first);
    expect((await posted(undefined, { ...post, body: "Corrected." })).id).not.toBe(first.id);
  });

  test("under another name or elsewhere in the discussion is refused, for five minutes", async () => {
    const [story, owner] = [await someStory(), await someone("owner")];
    const { id } = await posted(owner, somePost(story.id));
    const post = somePost(story.id, { body: "I  AGREE" });
    await posted(undefined, post);
    const again = { ...post, body: "I agree", deviceHash: "other" };
    for (const what of [{ name: "Someone else" }, { parentId: id }]) {
      expect(await postComment(undefined, { ...again, ...what })).toMatchObject({ ok: false, field: "body" });
    }
    const far = somePost(story.id, { body: "I agree", address: "198.51.100.1" });
    expect(await postComment(undefined, far)).toMatchObject({ ok: true });
    shiftClock(301_000);
    expect(await postComment(undefined, { ...again, name: "Someone else" })).toMatchObject({ ok: true });
  });

  test("does not bring back what an editor has removed", async () => {
    const [story, editor] = [await someStory(), await someone("editor")];
    const post = somePost(story.id);
    await removeComment(editor, await posted(undefined, post));
    expect(await postComment(undefined, post)).toMatchObject({ ok: false });
  });
});

describe("limits", () => {
  async function accepted(
    articleId: string,
    posts: number,
    what: (i: number) => Parameters<typeof somePost>[1],
  ) {
    let passed = 0;
    for (let i = 0; i < posts; i++) {
      if ((await postComment(undefined, somePost(articleId, what(i)))).ok) passed++;
    }
    return passed;
  }

  test("five in ten minutes from a device, however many networks it comes from", async () => {
    const story = await someStory();
    const address = (i: number) => `10.${i >> 8}.${i & 255}.1`;
    expect(await accepted(story.id, 1000, (i) => ({ deviceHash: "d", address: address(i) }))).toBe(5);
    const refusal = await postComment(undefined, somePost(story.id, { deviceHash: "d" }));
    expect(refusal).toMatchObject({ ok: false, message: expect.stringContaining("10 minutes") });
    shiftClock(601_000);
    expect(await accepted(story.id, 6, () => ({ deviceHash: "d" }))).toBe(5);
  });

  test("twenty from a subnet, however many devices it claims to be", async () => {
    const story = await someStory();
    expect(await accepted(story.id, 30, (i) => ({ address: `192.0.2.${i}` }))).toBe(20);
    expect(await accepted(story.id, 1, () => ({ address: "192.0.3.1" }))).toBe(1);
  });

  test("a hundred from a network of IPv6, however many subnets it has", async () => {
    const story = await someStory();
    expect(await accepted(story.id, 120, (i) => ({ address: `2001:db8:1:${i.toString(16)}::1` }))).toBe(100);
    expect(await accepted(story.id, 1, () => ({ address: "2001:db8:2::1" }))).toBe(1);
  });

  test("two hundred on an article, from wherever; staff can still answer", async () => {
    const [story, author] = [await someStory(), await someone("author")];
    expect(await accepted(story.id, 210, (i) => ({ address: `10.0.${i}.1` }))).toBe(200);
    expect(await postComment(author, somePost(story.id))).toMatchObject({ ok: true });
  });
});
