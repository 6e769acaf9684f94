import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { system } from "#features/people/system.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { postComment, removeComment } from "./mutations.ts";
import { commentCount, discussionOf } from "./queries.ts";
import { commentsOf, someone, somePost, someStory } from "./testing.ts";

useTestDatabase();

async function posted(...[author, post]: Parameters<typeof postComment>) {
  const outcome = await postComment(author, post);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

test("counts what readers see, article by article", async () => {
  const [story, quiet, other, owner] = [
    await someStory(),
    await someStory(),
    await someStory(),
    await someone("owner"),
  ];
  await posted(owner, somePost(story.id));
  await posted(owner, somePost(story.id));
  await posted(undefined, somePost(story.id));
  await removeComment(owner, await posted(owner, somePost(story.id)));
  await posted(owner, somePost(other.id));
  await posted(undefined, somePost(quiet.id));
  expect(await commentCount([story.id, quiet.id, other.id])).toEqual(
    new Map([
      [story.id, 2],
      [other.id, 1],
    ]),
  );
  expect(await commentCount([])).toEqual(new Map());
});

test("gives away neither an address nor where somebody wrote from", async () => {
  const story = await someStory({ commentsPolicy: "open" });
  await posted(
    undefined,
    somePost(story.id, { email: "canary@example.org", deviceHash: "canary", address: "192.0.2.99" }),
  );
  const [comment] = await commentsOf(story.id);
  expect(Object.keys(comment ?? {}).sort()).toEqual(
    ["authorName", "createdAt", "depth", "id", "is", "isAuthor", "isStaff", "parentId", "text"].sort(),
  );
  expect(JSON.stringify(comment)).not.toMatch(/canary|192\.0/);
});

test("keeps threads together in the order of the database, forty comments in all directions", async () => {
  const [story, owner] = [await someStory(), await someone("owner")];
  const parents = new Map<string, string | undefined>();
  for (let i = 0; i < 40; i++) {
    const ids = [...parents.keys()];
    const parentId = i % 4 === 0 ? undefined : ids[(i * 7) % ids.length];
    const { id } = await posted(owner, somePost(story.id, { parentId }));
    parents.set(id, parentId);
  }
  const views = await commentsOf(story.id);
  expect(views.map(({ id }) => id).toSorted()).toEqual([...parents.keys()].toSorted());
  const trail: string[] = [];
  for (const { id, depth } of views) {
    trail.splice(depth, trail.length, id);
    if (depth < 6) expect(parents.get(id)).toBe(trail[depth - 1]);
  }
});

test("a discussion follows its article, then the publication", async () => {
  const story = { id: "none", kind: "story", commentsPolicy: null, bylines: [] };
  expect((await discussionOf(story))?.policy).toBe("first-held");
  await changeSettings(system, { commentsPolicy: "all-held" });
  expect(await discussionOf(story)).toEqual({
    ...{ comments: [], policy: "all-held", replyTo: undefined },
    ...{ total: 0, page: 1, pages: 1, order: "oldest" },
  });
  expect((await discussionOf({ ...story, commentsPolicy: "open" }))?.policy).toBe("open");
  expect((await discussionOf({ ...story, kind: "page" }))?.policy).toBe("closed");
});
