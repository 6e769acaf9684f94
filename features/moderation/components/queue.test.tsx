import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { QueuedComment } from "#features/moderation/queries.ts";
import { Queue } from "./queue.tsx";

// The doors ask Next for cookies, which there are none of here; the forms only carry them.
vi.mock("#features/moderation/actions.ts", () => {
  const door = async () => ({ ok: false });
  return { approveCommentAction: door, removeCommentAction: door, restoreCommentAction: door };
});

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const comment: QueuedComment = {
  id: "c",
  articleId: "a",
  authorName: "Tamara",
  email: "t@example.org",
  body: "Well said.",
  createdAt: new Date("2026-11-23T12:00:00Z"),
  heldBy: "too-fast",
  headline: "Rain, again",
  isStaff: false,
  isGuest: true,
  parent: { authorName: "Pat", body: "Is it?" },
  articlePath: "/ai/rain",
};
type Props = Parameters<typeof Queue>[0];

function html(comments: readonly QueuedComment[], what: Partial<Props["query"]> = {}, counts = {}) {
  const query: Props["query"] = { state: "pending", page: 1, ...what };
  const totals = { pending: comments.length, published: 0, removed: 0, ...counts };
  const locale = { language: "en", timeZone: "Asia/Kathmandu" };
  const page = renderToStaticMarkup(<Queue {...{ query, comments, locale }} counts={totals} />);
  // React's own script for forms whose action is no server action, as here.
  return page.replace(/<script>addEventListener.*$/, "");
}

test("an editor sees who says what, where, in answer to whom, and why it waits", () => {
  const page = html([comment]);
  for (const words of ["Tamara", "Guest", "t@example.org", "Well said.", "Rain, again", "Is it?", "5:45"]) {
    expect(page).toContain(words);
  }
  expect(page).toContain("Sent within three seconds");
  expect(page).toContain('href="/ai/rain"');
});

test.each([
  ["pending", ["approve", "remove"]],
  ["published", ["remove"]],
  ["removed", ["restore"]],
] as const)("what is %s can be: %s", (state, verbs) => {
  const page = html([comment], { state, page: 3 });
  expect([...page.matchAll(/name="form" value="(\w+)"/g)].map(([, verb]) => verb)).toEqual(verbs);
  expect(page).toContain(`name="state" value="${state}"`);
  expect(page).toContain('name="page" value="3"');
});

test("what is published is linked to itself, what has no page to the desk", () => {
  expect(html([comment], { state: "published" })).toContain('href="/ai/rain?comment=c#comment-c"');
  expect(html([{ ...comment, articlePath: undefined }])).toContain('href="/admin/articles/a"');
});

test("what a reader wrote never becomes markup", () => {
  const parent = { authorName: hostile, body: hostile };
  const page = html([
    { ...comment, parent, authorName: hostile, body: hostile, email: hostile, heldBy: hostile },
  ]);
  expect(page).not.toMatch(/<(script|img)/);
});

test.each(["pending", "published", "removed"] as const)(
  "an empty queue says what belongs there: %s",
  (state) => {
    expect(html([], { state })).toMatch(
      /Nothing is waiting|No comments on the site|Nothing has been removed/,
    );
  },
);

test("beyond the last page there is a way back", () => {
  expect(html([], { page: 9 })).toContain('href="/admin/comments?state=pending"');
});

test("says what was done, and how many there are", () => {
  const page = html([comment], { done: "approved" }, { published: 10_000, removed: 1234 });
  expect(page).toContain('role="status"');
  expect(page).toContain("Approved.");
  expect(page).toContain("10,000+");
  expect(page).toContain("1,234");
});

test("pages are linked in the order of the queue", () => {
  const page = html([comment], { page: 2 }, { pending: 50 });
  expect(page).toContain('href="/admin/comments?state=pending" rel="prev"');
  expect(page).toContain('href="/admin/comments?state=pending&amp;page=3" rel="next"');
});
