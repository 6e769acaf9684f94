import { expect, test } from "vitest";
import { finding, findings } from "#scripts/structure/testing.ts";

const path = "features/comments/components/comment-form.tsx";
const head = `"use client";\nimport { useActionState, useState, useEffect } from "react";\n`;
const form = (before: string, attributes = "") =>
  `${head}export function CommentForm() { const [, run] = useActionState(() => 1, 1); ${before} return <form action={run} ${attributes} />; }`;

test.each([
  [
    "state",
    form("const [a] = useState(1);"),
    /calls useState on the reader side\. Reader pages are never hydrated/,
  ],
  ["an effect", form("useEffect(() => {});"), /calls useEffect on the reader side/],
  ["a hook by its long name", form("React.useRef(1);"), /calls useRef on the reader side/],
  ["a handler", form("", "onSubmit={run}"), /has onSubmit on the reader side/],
  [
    "no form",
    `${head}export function CommentForm() { return <p />; }`,
    /is a client file on the reader side and no form/,
  ],
  [
    "Suspense",
    `import { Suspense } from "react";\nexport const CommentForm = () => <Suspense />;`,
    /uses Suspense on the reader side\. A reader page arrives whole/,
  ],
  [
    "React.Suspense",
    `import * as React from "react";\nexport const CommentForm = () => <React.Suspense />;`,
    /uses Suspense/,
  ],
  [
    "lazy loading",
    `import dynamic from "next/dynamic";\nexport const CommentForm = dynamic;`,
    /uses next\/dynamic/,
  ],
  [
    "React's use()",
    `import { use } from "react";\nexport const CommentForm = () => use(promise);`,
    /uses use on the reader side/,
  ],
  [
    "links of Next",
    `import Link from "next/link";\nexport const CommentForm = () => <Link href="/" />;`,
    /uses next\/link on the reader side/,
  ],
  [
    "scripts of Next",
    `import Script from "next/script";\nexport const CommentForm = Script;`,
    /uses next\/script/,
  ],
  [
    "an inline script",
    "export const CommentForm = () => <script>{1}</script>;",
    /has an inline script on the reader side/,
  ],
  [
    "an inline script of an unknown type",
    "export const CommentForm = () => <script type={kind}>{1}</script>;",
    /has an inline script/,
  ],
  [
    "an inline module",
    `export const CommentForm = () => <script type="module">{1}</script>;`,
    /has an inline script/,
  ],
])("the reader side has no %s", (_, text, expected) => {
  expect(finding({ [path]: text })).toMatch(expected);
});

test.each(["loading", "template", "error", "not-found"])("the reader side has no %s.tsx", (name) => {
  const path = `app/(site)/[section]/${name}.tsx`;
  expect(finding({ [path]: "export default function Page() { return <p />; }" })).toContain(
    name === "loading"
      ? "is a loading page"
      : `is ${name}.tsx of the reader side. A reader page arrives whole`,
  );
});

test("an error page that waits for a click is refused on the reader side", () => {
  const text = `"use client";\nexport default function Failed() { return <button type="button" onClick={() => 1} />; }`;
  expect(finding({ "app/(site)/error.tsx": text })).toContain("has onClick on the reader side");
});

test("structured data and our own script files are allowed, and the admin is a full application", () => {
  const data = `export const CommentForm = () => <script type="application/ld+json">{1}</script>;`;
  expect(findings({ [path]: data })).toEqual([]);
  expect(findings({ [path]: `export const CommentForm = () => <script src="/reader.js" />;` })).toEqual([]);
  expect(
    findings({ "features/articles/components/editor.tsx": form("useState(1);", "onSubmit={run}") }),
  ).toEqual([]);
});

test("what readers see is the same for everyone", () => {
  const card = { "features/articles/components/card.tsx": "", "lib/who.ts": "" };
  const asks = `import { requireStaff } from "#features/people/session.ts";\nexport default requireStaff;`;
  expect(finding({ ...card, "app/(site)/page.tsx": asks })).toContain(
    "app/(site)/page.tsx: reaches features/people/session.ts. What readers see",
  );
  expect(finding({ ...card, "app/(feeds)/feed.xml/route.ts": asks }, { routes: undefined })).toContain(
    "route.ts: reaches features/people/session.ts",
  );
});

test("a form may lead to an action, which asks who is there", () => {
  expect(
    findings({
      "app/(site)/page.tsx": `import { postAction } from "#features/comments/actions.ts";\nexport default postAction;`,
    }),
  ).toEqual([]);
});
