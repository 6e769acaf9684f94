import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { approveComment, postComment, removeComment } from "#features/comments/mutations.ts";
import { someone, somePost, someStory } from "#features/comments/testing.ts";
import { now } from "#lib/clock.ts";
import { queuePageSize } from "./moderation.ts";
import { moderationCounts, moderationQueue } from "./queries.ts";

useTestDatabase();

async function posted(...[author, post]: Parameters<typeof postComment>) {
  const outcome = await postComment(author, post);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

test("each comment is in one queue: waiting, on the site, or removed", async () => {
  const [story, editor] = [await someStory(), await someone("editor")];
  const [a, b, c] = [
    await posted(undefined, somePost(story.id, { email: "t@example.org" })),
    await posted(editor, somePost(story.id)),
    await posted(undefined, somePost(story.id)),
  ];
  await approveComment(editor, c);
  const d = await posted(editor, somePost(story.id, { parentId: b.id }));
  await removeComment(editor, b);
  expect(await moderationCounts(editor)).toEqual({ pending: 1, published: 2, removed: 1 });

  const queue = (state: "pending" | "published" | "removed") => moderationQueue(editor, { state, page: 1 });
  expect(await queue("pending")).toMatchObject([
    {
      id: a.id,
      authorName: "Tamara",
      email: "t@example.org",
      isGuest: true,
      isStaff: false,
      heldBy: "first-comment",
      headline: "Rain, again",
      articlePath: story.path,
      parent: undefined,
    },
  ]);
  expect((await queue("published")).map(({ id }) => id)).toEqual([d.id, c.id]);
  expect((await queue("published"))[0]).toMatchObject({
    isStaff: true,
    isGuest: false,
    parent: { authorName: "Some editor", body: expect.stringContaining("Well said.") },
  });
  expect((await queue("removed")).map(({ id }) => id)).toEqual([b.id]);
});

test("who has waited longest is first, a page at a time", async () => {
  const [story, editor] = [await someStory(), await someone("editor")];
  const ids: string[] = [];
  for (let i = 0; i <= queuePageSize; i++) {
    ids.push((await posted(undefined, somePost(story.id, { address: `10.0.${i}.1` }))).id);
  }
  const pages = [1, 2, 3].map((page) => moderationQueue(editor, { state: "pending", page }));
  const [first, second, third] = await Promise.all(pages);
  expect(new Set([...(first ?? []), ...(second ?? [])].map(({ id }) => id))).toEqual(new Set(ids));
  expect([first?.length, second?.length, third?.length]).toEqual([queuePageSize, 1, 0]);
  const times = (first ?? []).map(({ createdAt }) => createdAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test("a comment on an article that was retired is not linked to a page that is gone", async () => {
  const [story, editor] = [await someStory(), await someone("editor")];
  await posted(undefined, somePost(story.id));
  await database().transaction(async (tx) => {
    await tx.update(articles).set({ retiredAt: now() });
  });
  const [comment] = await moderationQueue(editor, { state: "pending", page: 1 });
  expect(comment).toMatchObject({ headline: "Rain, again", articlePath: undefined });
});
