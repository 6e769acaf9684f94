import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { CommentView, PublicComment } from "#features/comments/comments.ts";
import { parseComment } from "#features/comments/markdown.ts";
import type { Discussion } from "#features/comments/queries.ts";
import { readFormToken } from "#lib/form-token.ts";
import { Comments } from "./comments.tsx";

// The door asks Next for cookies, which there are none of here; the form only carries it.
vi.mock("#features/comments/actions.ts", () => ({ postCommentAction: async () => ({ ok: false }) }));

const locale = { language: "en", timeZone: "Asia/Kathmandu" };
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

function view(id: string, what: Partial<PublicComment> = {}): PublicComment {
  const who = { authorName: "Tamara", isStaff: false, isAuthor: false, parentId: null };
  const text = parseComment("Well said.");
  return { is: "public", id, depth: 0, text, createdAt: new Date("2026-11-23T12:00:00Z"), ...who, ...what };
}

type Props = Parameters<typeof Comments>[0];

const article = { id: "a", kind: "story", path: "/ai/rain" };

function html(comments: readonly CommentView[], how: Partial<Discussion> = {}, what: Partial<Props> = {}) {
  const place = { total: comments.length, page: 1, pages: 1, order: "oldest" } as const;
  const discussion = { comments, policy: "open", replyTo: undefined, ...place, ...how } as const;
  const page = renderToStaticMarkup(
    <Comments {...{ article, discussion, locale }} isHeld={false} {...what} />,
  );
  // React's own script for forms whose action is no server action, as here.
  return page.replace(/<script>addEventListener.*$/, "");
}

test("a discussion without comments invites, one with them counts", () => {
  expect(html([])).toContain("No comments yet.");
  expect(html([view("1")])).toContain("1 comment<");
  expect(html([view("1")], { total: 1234, pages: 25 })).toContain("1,234 comments<");
});

test("a comment has a place to link to, a time in the zone of the publication, and its author's standing", () => {
  const page = html([view("1", { isStaff: true })]);
  expect(page).toContain('<article id="comment-1"');
  expect(page).toContain('href="?comment=1#comment-1"');
  expect(page).toContain('dateTime="2026-11-23T12:00:00.000Z"');
  expect(page).toContain("5:45");
  expect(page).toContain("Staff");
  expect(html([view("1")])).not.toContain("Staff");
  expect(html([view("1", { isStaff: true, isAuthor: true })])).toMatch(/comment-staff">Author</);
});

test("answers stand in a list of their own within what they answer", () => {
  const page = html([view("1"), view("2", { depth: 1 }), view("3")]);
  expect(page.match(/<ol/g)).toHaveLength(2);
  expect(page).toMatch(/id="comment-1".*<ol.*id="comment-2".*<\/ol>.*id="comment-3"/);
});

test("deep answers say whom they answer", () => {
  expect(html([view("1", { parentId: "0", inReplyTo: hostile })])).toMatch(
    /in reply to <a href="\?comment=0#comment-0"><bdi>&quot;&gt;&lt;script&gt;/,
  );
  expect(html([view("1", { inReplyTo: null })])).toContain("in reply to a removed comment");
});

test("what a reader wrote never becomes markup", () => {
  const text = parseComment(`${hostile}\n\n<b>bold</b>`);
  const replyTo = { id: "1", authorName: hostile };
  const page = html([view("1", { authorName: hostile, text })], { replyTo });
  expect(page).not.toMatch(/<(script|img|b)[\s>]/);
  expect(page).toContain("&lt;script&gt;");
});

test("paragraphs, lines and addresses of a text are seen", () => {
  const text = parseComment("one\ntwo\n\nSee https://example.org/a?b=1&c (https://example.org/d).");
  const page = html([view("1", { text })]);
  expect(page).toContain('<p dir="auto">one<br/>two</p>');
  expect(page).toContain('<a href="https://example.org/a?b=1&amp;c" rel="nofollow ugc noopener">');
  expect(page).toContain('href="https://example.org/d"');
});

test.each([
  "javascript:alert(1)",
  "https://bank.example@evil.example/",
  "https://a\u202eb.example",
  "//evil.example",
])("%j is no link", (text) =>
  expect(html([view("1", { text: parseComment(text) })])).not.toMatch(/href="(?!#|\?)/),
);

test("every form says which one it is, and carries a token of its page", () => {
  const page = html([]);
  expect(page).toContain('<input type="hidden" name="form" value="comment"/>');
  const [, token = ""] = /name="token" value="([^"]+)"/.exec(page) ?? [];
  expect(readFormToken("a", token)).toMatchObject({ ok: true });
});

test("a reply names whom it answers and can be called off", () => {
  const replyTo = { id: "1", authorName: "Tamara" };
  const page = html([view("1")], { replyTo, page: 2, pages: 3, order: "newest" });
  expect(page).toContain('name="parentId" value="1"');
  expect(page).toContain("Replying to <bdi>Tamara</bdi>");
  expect(page).toContain('href="?comments=2&amp;sort=newest#comment-form"');
});

test("without a comment to answer, a comment stands on its own", () => {
  expect(html([view("1")])).toMatch(/name="parentId" value="".*comment-replying" hidden=""/);
});

test("a page of many says which it is, and leads to its neighbours and to the other order", () => {
  const page = html([view("1")], { total: 170, page: 2, pages: 4 });
  expect(page).toMatch(
    /href="\?#comments-title" rel="prev nofollow".*2 of 4.*href="\?comments=3#comments-title"/,
  );
  expect(page).toMatch(/aria-current="true"[^>]*>Oldest first/);
  expect(page).toContain('href="?sort=newest#comments-title"');
  expect(page).toContain('href="?comments=2&amp;reply=1#comment-form"');
  expect(html([view("1")])).not.toContain("comments-pages");
});

test("an answer to a comment of an earlier page leads there, one to a removed comment says so", () => {
  const page = html([
    { is: "earlier", id: "8", depth: 0, authorName: hostile },
    { is: "removed", id: "9", depth: 1 },
    view("1", { depth: 2 }),
  ]);
  expect(page).toMatch(/href="\?comment=8#comment-8"><bdi>&quot;&gt;&lt;script&gt;.*on an earlier page/);
  expect(page).not.toContain('id="comment-8"');
  expect(page).toContain('id="comment-9"');
});

test("after posting, the page says that an editor reads it first", () => {
  expect(html([], {}, { isHeld: true })).toContain("your comment has arrived");
  expect(html([])).not.toContain("arrived");
});

test("a closed discussion can be read and no more", () => {
  const page = html([view("1")], { policy: "closed" });
  expect(page).toContain("The discussion is closed.");
  expect(page).not.toMatch(/<form|\?reply=/);
  expect(html([], { policy: "closed" }, { article: { ...article, kind: "page" } })).toBe("");
});

test("a field is named by its label and described by its hint", () => {
  const page = html([]);
  for (const name of ["body", "name", "email"]) {
    expect(page).toContain(`<label for="comment-${name}"`);
    expect(page).toMatch(new RegExp(`id="comment-${name}" aria-describedby="comment-${name}-hint"`));
  }
});
