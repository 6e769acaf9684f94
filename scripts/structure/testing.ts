import { growTree } from "#scripts/structure/grow.ts";
import { sentence } from "#scripts/structure/report.ts";
import { check } from "#scripts/structure/rules.ts";
import type { Exception, Route } from "#scripts/structure/tree.ts";

export type Files = Readonly<Record<string, string>>;

/** A small house in which everything is in its place. */
export const goodHouse: Files = {
  "README.md": "",
  "server.ts": `import next from "next";\nimport { routes } from "#server/routes.ts";\nexport const app = [next, routes];`,
  "next.config.ts": `import { folder } from "./scripts/folder.mjs";\nexport default { folder, env: process.env };`,
  "scripts/folder.mjs": `export const folder = process.env.HOME;`,
  "app/layout.tsx": `import "./site.css";\nexport default function Layout() { return <html />; }`,
  "app/site.css": "body { margin: 0 }",
  "app/(site)/page.tsx": `import { frontPage } from "#features/articles/queries.ts";\nexport default async function Home() { return <p>{await frontPage()}</p>; }`,
  "app/(site)/[section]/[slug]/page.tsx": `import { CommentForm } from "#features/comments/components/comment-form.tsx";\nexport default function Page() { return <CommentForm />; }`,
  "app/admin/page.tsx": `import { requireStaff } from "#features/people/session.ts";\nexport default async function Page() {\n  const staff = await requireStaff();\n  return <p>{staff}</p>;\n}`,
  "app/admin/sign-in/page.tsx": `export default function Page() { return <form />; }`,
  "app/api/auth/[...nextauth]/route.ts": `import NextAuth from "next-auth";\nexport const GET = NextAuth({});`,
  "features/paths.ts": `import type { Article } from "#features/articles/articles.ts";\nexport const path = (article: Article) => article;`,
  "features/articles/articles.ts": `import { now } from "#lib/clock.ts";\nexport type Article = string;\nexport const today = now;`,
  "features/articles/schema.ts": `import { z } from "zod";\nexport const form = z;`,
  "features/articles/policy.ts": `import type { Actor } from "#features/people/people.ts";\nexport const canPublish = (actor: Actor) => actor;`,
  "features/articles/queries.ts": `import { eq } from "drizzle-orm";\nimport { database } from "#db/connection.ts";\nexport const frontPage = () => [eq, database];`,
  "features/articles/queries.test.ts": `import { useTestDatabase } from "#db/testing.ts";\nuseTestDatabase();`,
  "features/articles/mutations.ts": `import { recordEvent } from "#features/events/mutations.ts";\nimport { database } from "#db/connection.ts";\nexport const publish = () => [database, recordEvent];`,
  "features/articles/actions.ts": `"use server";\nimport { action } from "#features/people/action.ts";\nexport const publishAction = action({});`,
  "features/comments/actions.ts": `"use server";\nimport { action } from "#features/people/action.ts";\nexport const postAction = action({});`,
  "features/comments/components/comment-form.tsx": `"use client";\nimport { useActionState } from "react";\nimport { postAction } from "#features/comments/actions.ts";\nexport function CommentForm() { const [, run] = useActionState(postAction, {}); return <form action={run} />; }`,
  "features/events/mutations.ts": `import type { Tx } from "#db/connection.ts";\nexport async function recordEvent(tx: Tx) { return tx; }`,
  "features/people/people.ts": `export interface Actor { id: string }`,
  "features/people/session.ts": `import { cookies } from "next/headers";\nexport const requireStaff = () => cookies();`,
  "features/people/action.ts": `import { requireStaff } from "#features/people/session.ts";\nexport const action = (it: unknown) => [it, requireStaff];`,
  "components/button.tsx": `export function Button() { return <button type="button" />; }`,
  "db/connection.ts": `import { env } from "#lib/env.ts";\nexport type Tx = string;\nexport const database = env;`,
  "db/testing.ts": `export function useTestDatabase() {}`,
  "lib/clock.ts": `export const now = () => new Date();`,
  "lib/env.ts": `export const env = process.env;`,
  "server/routes.ts": `export const routes = [];`,
  "cli/owner.ts": `import { frontPage } from "#features/articles/queries.ts";\nexport const owner = frontPage;`,
  "e2e/publish-an-article.spec.ts": `import { frontPage } from "#features/articles/queries.ts";\nfrontPage();`,
};

export const goodRoutes: readonly Route[] = [
  { pattern: "/", kind: "page" },
  { pattern: "/:section/:slug", kind: "page" },
  { pattern: "/admin/*", kind: "private" },
  { pattern: "/api/auth/*", kind: "private" },
];

interface Extras {
  readonly routes?: readonly Route[] | undefined;
  readonly exceptions?: readonly Exception[];
}

/** What the checker says of the good house with `changes` in it. */
export function findings(changes: Files = {}, extras: Extras = {}): string[] {
  const texts = new Map(Object.entries({ ...goodHouse, ...changes }));
  return check(growTree(texts, { routes: goodRoutes, ...extras })).map(sentence);
}

/** The one thing the checker finds. */
export function finding(changes: Files, extras: Extras = {}): string {
  return findings(changes, extras).join(" AND ");
}
