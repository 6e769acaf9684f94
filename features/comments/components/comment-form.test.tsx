import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { CommentForm } from "./comment-form.tsx";

const refusal = {
  ok: false,
  message: "Check the marked fields.",
  fields: { body: "Write your comment first." },
  values: { name: 'Zo"ë', email: "z@example.org", body: "<b>\n typed" },
};

vi.mock("#features/comments/actions.ts", () => ({ postCommentAction: async () => refusal }));
vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  // What the server renders after a refusal.
  useActionState: () => [refusal, () => undefined, false],
}));

test("a refusal stands beside its field, and everything typed is still there", () => {
  const page = renderToStaticMarkup(<CommentForm articleId="a" token="t" language="en" cancelPath="?" />);
  expect(page).toContain('role="alert">Check the marked fields.');
  expect(page).toContain('<p id="comment-body-error" class="field-error">Write your comment first.</p>');
  expect(page).toMatch(
    /<textarea[^>]*aria-describedby="comment-body-error comment-body-hint" aria-invalid="true"/,
  );
  expect(page).toContain("&lt;b&gt;\n typed</textarea>");
  expect(page).toContain('value="Zo&quot;ë"');
  expect(page).toContain('value="z@example.org"');
  expect(page.match(/aria-invalid/g)).toHaveLength(1);
});
