import { beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { postComment } from "#features/comments/mutations.ts";
import { someone, somePost, someStory } from "#features/comments/testing.ts";
import { jar, signInAs } from "#features/people/testing.ts";
import { untouched } from "#lib/form-state.ts";
import { approveCommentAction, removeCommentAction, restoreCommentAction } from "./actions.ts";

vi.mock("next/headers", async () => (await import("#features/people/testing.ts")).nextHeaders);

useTestDatabase();
beforeEach(() => jar.clear());

async function answer(door: typeof approveCommentAction, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  try {
    return await door(untouched, form);
  } catch (error) {
    if (!(error instanceof Error && "digest" in error)) throw error;
    return String(error.digest).split(";")[2];
  }
}

async function heldComment(): Promise<string> {
  const outcome = await postComment(undefined, somePost((await someStory()).id));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.id;
}

async function dates() {
  const { publishedAt, removedAt } = comments;
  const [row] = await database().read.select({ publishedAt, removedAt }).from(comments);
  return { published: row?.publishedAt !== null, removed: row?.removedAt !== null };
}

test("an editor approves, removes and puts back, and is back in the same place with a word on it", async () => {
  await signInAs(await someone("editor"));
  const id = await heldComment();
  const where = { id, state: "pending", page: "2" };
  const place = "/admin/comments?state=pending&page=2&done=";
  expect(await answer(approveCommentAction, where)).toBe(`${place}approved`);
  expect(await dates()).toEqual({ published: true, removed: false });
  expect(await answer(removeCommentAction, where)).toBe(`${place}removed`);
  expect(await dates()).toEqual({ published: true, removed: true });
  expect(await answer(approveCommentAction, where)).toMatchObject({ ok: false });
  expect(await answer(restoreCommentAction, where)).toBe(`${place}restored`);
  expect(await dates()).toEqual({ published: true, removed: false });
});

describe.each(["reader", "contributor", "author"] as const)("a %s", (role) => {
  test("cannot moderate", async () => {
    const id = await heldComment();
    await signInAs(await someone(role));
    for (const door of [approveCommentAction, removeCommentAction, restoreCommentAction]) {
      const message = expect.stringMatching(/^There is nothing here/);
      expect(await answer(door, { id })).toMatchObject({ ok: false, message });
    }
    expect(await dates()).toEqual({ published: false, removed: false });
  });
});

test("whoever is signed out is told so", async () => {
  const id = await heldComment();
  const said = await answer(approveCommentAction, { id });
  expect(said).toMatchObject({ ok: false, message: expect.stringContaining("signed out") });
});

test("an unknown comment, a place that is none: an answer, never a crash", async () => {
  await signInAs(await someone("owner"));
  for (const id of ["", "x", "0198c0de-0000-7000-8000-00000000abcd", "\u0000"]) {
    expect(await answer(removeCommentAction, { id, state: "x", page: "-1" })).toMatchObject({
      ok: false,
      message: "There is no such comment.",
    });
  }
  expect(await answer(approveCommentAction, { id: await heldComment(), state: "//evil", page: "x" })).toBe(
    "/admin/comments?state=pending&done=approved",
  );
});
