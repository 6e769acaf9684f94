import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { jar, nextHeaders, signInAs } from "#features/people/testing.ts";
import { shiftClock } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import { deviceOf } from "#lib/device.ts";
import { untouched } from "#lib/form-state.ts";
import { formToken } from "#lib/form-token.ts";
import { newId } from "#lib/id.ts";
import { runInRequest } from "#lib/request-context.ts";
import { postCommentAction } from "./actions.ts";
import { someone, someStory } from "./testing.ts";

vi.mock("next/headers", async () => (await import("#features/people/testing.ts")).nextHeaders);

useTestDatabase();
beforeEach(() => jar.clear());
afterEach(() => shiftClock(0));

const cookie = "masthead-device";
const typed = { name: "Zoë", email: "z@example.org", body: "It did rain.\nTwice. " };

async function post(articleId: string, fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  const all = { articleId, token: formToken(articleId), ...typed, ...fields };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  const request = { requestId: newId(), clientAddress: "192.0.2.7" };
  try {
    return {
      answer: await runInRequest(request, () => postCommentAction(untouched, form)),
      sentTo: undefined,
    };
  } catch (error) {
    if (!(error instanceof Error && "digest" in error)) throw error;
    return { answer: undefined, sentTo: String(error.digest).split(";")[2] };
  }
}

async function rows() {
  return database().read.select().from(comments);
}

test("a guest's first comment is held, and the page to go to says so", async () => {
  const story = await someStory();
  const { sentTo } = await post(story.id);
  expect(sentTo).toBe(`${story.path}?comment=held#comment-form`);
  const [row] = await rows();
  expect(row).toMatchObject({ guestName: "Zoë", body: "It did rain.\nTwice.", subnet: "192.0.2.0/24" });
});

test("a published comment is where the reader is sent to", async () => {
  const story = await someStory({ commentsPolicy: "open" });
  const token = formToken(story.id);
  shiftClock(10_000);
  const { sentTo } = await post(story.id, { token });
  const [row] = await rows();
  expect(sentTo).toBe(`${story.path}?comment=${row?.id}#comment-${row?.id}`);
});

test("whoever is signed in speaks under the name of the account, whatever was typed", async () => {
  const [story, author] = [await someStory(), await someone("author", "Pat Quinn")];
  await signInAs(author);
  await post(story.id, { name: "", email: "" });
  expect(await rows()).toMatchObject([{ personId: author.id, guestName: null, deviceHash: null }]);
  expect(jar.has(cookie)).toBe(false);
});

test("everything typed comes back with a bad field", async () => {
  const story = await someStory();
  const fields = { body: "x".repeat(5001), email: "nowhere" };
  const { answer } = await post(story.id, { ...fields, token: "secret" });
  expect(answer).toMatchObject({
    ok: false,
    message: "Check the marked fields.",
    fields: { body: expect.stringContaining("too long"), email: expect.stringContaining("name@example.org") },
    values: { name: "Zoë", ...fields },
  });
  expect(JSON.stringify(answer)).not.toContain("secret");
});

test("everything typed comes back with a token that has expired, was made up, or is of another page", async () => {
  const [story, other] = [await someStory(), await someStory()];
  const old = formToken(story.id);
  shiftClock(12 * 3600_000 + 60_000);
  for (const token of [old, "", "made.up", formToken(other.id)]) {
    const { answer } = await post(story.id, { token });
    expect(answer, token).toMatchObject({ ok: false, values: typed });
    expect(answer?.message).toContain("send them once more");
  }
  expect(await rows()).toEqual([]);
  expect((await post(story.id)).sentTo).toContain("comment=held");
});

test("everything typed comes back with a limit, a closed discussion, and a name that is taken", async () => {
  const [story, closed] = [await someStory(), await someStory({ commentsPolicy: "closed" })];
  await someone("owner", "Pat Quinn");
  for (let i = 0; i < 5; i++) expect((await post(story.id, { body: `Number ${i}` })).sentTo).toBeDefined();
  const limited = await post(story.id, { body: "Number 6" });
  expect(limited.answer).toMatchObject({ ok: false, values: { ...typed, body: "Number 6" } });
  expect(limited.answer?.message).toContain("10 minutes");
  expect((await post(closed.id)).answer).toMatchObject({ ok: false, values: typed });
  const taken = await post(story.id, { name: "PAT QUINN", body: "Number 7" });
  expect(taken.answer).toMatchObject({ fields: { name: expect.any(String) }, values: { name: "PAT QUINN" } });
});

test("the browser is given an id that we know again; one that it made up is nobody", async () => {
  const story = await someStory();
  const { cookies } = nextHeaders;
  (await cookies()).set(cookie, `${"a".repeat(43)}.${"b".repeat(43)}`);
  await post(story.id);
  const first = deviceOf(jar.get(cookie)?.value);
  expect(first).toBeDefined();
  expect(jar.get(cookie)?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
  await post(story.id, { body: "Something else." });
  expect(deviceOf(jar.get(cookie)?.value)).toBe(first);
  const hashes = (await rows()).map(({ deviceHash }) => deviceHash);
  expect(hashes).toEqual([sha256(first ?? ""), sha256(first ?? "")]);
});

test("a refused form sets no cookie and is no comment; the hidden field only holds", async () => {
  const story = await someStory({ commentsPolicy: "open" });
  await post(story.id, { body: "" });
  expect([jar.has(cookie), (await rows()).length]).toEqual([false, 0]);
  const token = formToken(story.id);
  shiftClock(10_000);
  await post(story.id, { website: "https://spam.example", token });
  expect(await rows()).toMatchObject([{ heldBy: "honeypot" }]);
});
