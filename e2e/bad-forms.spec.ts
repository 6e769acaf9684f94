import { badTexts, isSound } from "#e2e/bad-texts.ts";
import { ask, hiddenFields, post } from "#e2e/http.ts";
import * as reader from "#e2e/reader.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory, unique } from "#e2e/stories.ts";

test("every field of the comment form takes every text", async ({ site, cast }) => {
  const { path } = await aStory(cast.author);
  const { text } = await ask(site, path);
  const good = [
    ...hiddenFields(text, "comment"),
    ["name", "Tamara"],
    ["email", ""],
    ["body", unique("Good")],
  ] as const;
  for (const field of ["articleId", "parentId", "name", "email", "body", "token", "website", "key", "form"]) {
    for (const [kind, value] of badTexts) {
      const fields = good.map(([name, one]) => [name, name === field ? value : one] as const);
      const reply = await post(
        site,
        path,
        good.some(([name]) => name === field) ? fields : [...good, [field, value]],
      );
      isSound(reply, `${field}: ${kind}`);
    }
  }
});

test("a form with fields missing, doubled, or of a megabyte", async ({ site, cast }) => {
  const { path } = await aStory(cast.author);
  const hidden = hiddenFields((await ask(site, path)).text, "comment");
  isSound(await post(site, path, hidden), "no words at all");
  isSound(await post(site, path, [...hidden, ...hidden, ["body", "One"], ["body", "Two"]]), "doubled");
  isSound(await post(site, path, [["body", "no hidden fields"]]), "no hidden fields");
  isSound(await post(site, path, []), "nothing");
  const long = await post(site, path, [
    ...hidden,
    ["name", "Tamara"],
    ["body", `Begin ${"word ".repeat(40_000)}end`],
  ]);
  expect(long.status).toBe(413);
  expect(long.text).toContain("Begin word word");
  expect(long.text).toContain("word end");
  const huge = await post(site, path, [...hidden, ["body", "a".repeat(1024 * 1024)]]);
  expect(huge.status).toBe(413);
  const length = String(50 * 1024 * 1024);
  const claimed = await ask(site, path, {
    method: "POST",
    headers: { origin: site.address, "content-length": length },
    body: "a",
  }).catch(() => undefined);
  expect(claimed?.status ?? 413).toBe(413);
});

test("bodies that are no forms", async ({ site, cast }) => {
  for (const [type, body] of [
    ["application/json", "{}"],
    ["application/x-www-form-urlencoded", "body=a"],
    ["text/plain", "body=a"],
    ["multipart/form-data", "no boundary"],
    ["multipart/form-data; boundary=b", "--c\r\n"],
    ["", "a"],
  ] as const) {
    for (const path of [
      cast.live.path,
      "/admin/sign-in",
      "/api/uploads",
      "/api/auth/signout",
      "/api/nothing",
    ]) {
      const headers = { origin: site.address, "content-type": type, "content-length": String(body.length) };
      const reply = await ask(site, path, { method: "POST", body, headers });
      expect([path, type, reply.status < 500]).toEqual([path, type, true]);
    }
  }
});

test("every field of the sign-in and set-up forms takes every text", async ({ site, cast }) => {
  const signIn = hiddenFields((await ask(site, "/admin/sign-in")).text, "sign-in");
  for (const [kind, value] of badTexts) {
    for (const [email, next] of [
      [value, "/admin"],
      [cast.reader.email, value],
    ] as const) {
      const reply = await post(site, "/admin/sign-in", [
        ...signIn,
        ["email", email],
        ["password", value],
        ["next", next],
      ]);
      isSound(reply, `sign in: ${kind}`);
      expect(reply.headers.location ?? "/admin").toMatch(/^\/admin/);
    }
  }
});

test("one comment comes of many at the same moment", async ({ site, cast }) => {
  const story = await aStory(cast.author);
  const hidden = hiddenFields((await ask(site, story.path)).text, "comment");
  const first = await post(site, story.path, [...hidden, ["name", "Tamara"], ["body", "First"]]);
  const device = String(first.headers["set-cookie"]).split(";")[0] ?? "";
  const again = () =>
    post(site, story.path, [...hidden, ["name", "Tamara"], ["body", "At once"]], { cookie: device });
  const replies = await Promise.all([again(), again(), again(), again()]);
  for (const reply of replies) isSound(reply, "at once");
  expect(await reader.commentsOn(story)).toEqual(["First", "At once"]);
});
