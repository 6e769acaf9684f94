import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { CommentView, PublicComment } from "#features/comments/comments.ts";
import { readFormToken } from "#lib/form-token.ts";
import { Comments } from "./comments.tsx";

// The door asks Next for cookies, which there are none of here; the form only carries it.
vi.mock("#features/comments/actions.ts", () => ({ postCommentAction: async () => ({ ok: false }) }));

const locale = { language: "en", timeZone: "Asia/Kathmandu" };
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

function view(id: string, what: Partial<PublicComment> = {}): PublicComment {
  const who = { authorName: "Tamara", isStaff: false, body: "Well said.", parentId: null };
  return { is: "public", id, depth: 0, createdAt: new Date("2026-11-23T12:00:00Z"), ...who, ...what };
}

type Props = Parameters<typeof Comments>[0];

function html(
  comments: readonly CommentView[],
  what: Partial<Props> = {},
  policy: Props["discussion"]["policy"] = "open",
) {
  const article = { id: "a", kind: "story" };
  const page = renderToStaticMarkup(
    <Comments article={article} discussion={{ comments, policy }} query={{}} locale={locale} {...what} />,
  );
  // React's own script for forms whose action is no server action, as here.
  return page.replace(/<script>addEventListener.*$/, "");
}

test("a discussion without comments invites, one with them counts", () => {
  expect(html([])).toContain("No comments yet.");
  expect(html([view("1")])).toContain("1 comment<");
  expect(html([view("1"), { is: "removed", id: "2", depth: 0 }, view("3", { depth: 1 })])).toContain(
    "2 comments<",
  );
});

test("a comment has a place to link to, a time in the zone of the publication, and its author's standing", () => {
  const page = html([view("1", { isStaff: true })]);
  expect(page).toContain('<article id="comment-1"');
  expect(page).toContain('href="#comment-1"');
  expect(page).toContain('dateTime="2026-11-23T12:00:00.000Z"');
  expect(page).toContain("5:45");
  expect(page).toContain("Staff");
  expect(html([view("1")])).not.toContain("Staff");
});

test("answers stand in a list of their own within what they answer", () => {
  const page = html([view("1"), view("2", { depth: 1 }), view("3")]);
  expect(page.match(/<ol/g)).toHaveLength(2);
  expect(page).toMatch(/id="comment-1".*<ol.*id="comment-2".*<\/ol>.*id="comment-3"/);
});

test("deep answers say whom they answer", () => {
  expect(html([view("1", { inReplyTo: hostile })])).toContain("in reply to <bdi>&quot;&gt;&lt;script&gt;");
  expect(html([view("1", { inReplyTo: null })])).toContain("in reply to a removed comment");
});

test("what a reader wrote never becomes markup", () => {
  const page = html([view("1", { authorName: hostile, body: `${hostile}\n\n<b>bold</b>` })], {
    query: { reply: "1" },
  });
  expect(page).not.toMatch(/<(script|img|b)[\s>]/);
  expect(page).toContain("&lt;script&gt;");
});

test("paragraphs, lines and addresses of a text are seen", () => {
  const page = html([
    view("1", { body: "one\ntwo\n\nSee https://example.org/a?b=1&c (https://example.org/d)." }),
  ]);
  expect(page).toContain('<p dir="auto">one<br/>two</p>');
  expect(page).toContain('<a href="https://example.org/a?b=1&amp;c" rel="nofollow ugc noopener">');
  expect(page).toContain('href="https://example.org/d"');
});

test.each([
  "javascript:alert(1)",
  "https://bank.example@evil.example/",
  "https://a\u202eb.example",
  "//evil.example",
])("%j is no link", (text) => expect(html([view("1", { body: text })])).not.toMatch(/href="(?!#|\?)/));

test("every form says which one it is, and carries a token of its page", () => {
  const page = html([]);
  expect(page).toContain('<input type="hidden" name="form" value="comment"/>');
  const [, token = ""] = /name="token" value="([^"]+)"/.exec(page) ?? [];
  expect(readFormToken("a", token)).toMatchObject({ ok: true });
});

test("a reply names whom it answers and can be called off", () => {
  const page = html([view("1")], { query: { reply: "1" } });
  expect(page).toContain('name="parentId" value="1"');
  expect(page).toContain("Replying to <bdi>Tamara</bdi>");
  expect(page).toContain('href="?#comment-form"');
});

test.each(["2", "", ["1", "1"], undefined, "../1"])("?reply=%j is a reply to nobody", (reply) => {
  const page = html([view("1"), { is: "removed", id: "2", depth: 0 }], { query: { reply } });
  expect(page).toContain('name="parentId" value=""');
  expect(page).not.toContain("Replying to");
});

test("after posting, the page says that an editor reads it first", () => {
  expect(html([], { query: { comment: "held" } })).toContain("your comment has arrived");
  expect(html([], { query: { comment: "other" } })).not.toContain("arrived");
});

test("a closed discussion can be read and no more", () => {
  const page = html([view("1")], {}, "closed");
  expect(page).toContain("The discussion is closed.");
  expect(page).not.toMatch(/<form|\?reply=/);
  expect(html([], { article: { id: "a", kind: "page" } }, "closed")).toBe("");
});

test("a field is named by its label and described by its hint", () => {
  const page = html([]);
  for (const name of ["body", "name", "email"]) {
    expect(page).toContain(`<label for="comment-${name}"`);
    expect(page).toMatch(new RegExp(`id="comment-${name}" aria-describedby="comment-${name}-hint"`));
  }
});
