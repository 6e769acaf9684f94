import { globSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { articles, comments, tables } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { createArticle, publishArticle, retireArticle } from "#features/articles/mutations.ts";
import { deskScene } from "#features/background/testing.ts";
import { pictureOf } from "#features/library/testing.ts";
import { newestRevision } from "#features/revisions/testing.ts";
import { createSection } from "#features/sections/mutations.ts";
import { peopleScene } from "#features/staff/testing.ts";
import { trashArticle } from "#features/trash/mutations.ts";
import { saveWorkingCopy } from "#features/working-copies/mutations.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { type FormState, untouched } from "#lib/form-state.ts";
import { formToken } from "#lib/form-token.ts";
import { newId } from "#lib/id.ts";
import type { Outcome } from "#lib/outcome.ts";
import { hashPassword } from "#lib/password.ts";
import {
  type ActionRow,
  actionRows,
  type Cell,
  cellsOf,
  type Props,
  routeRows,
  type Scene,
  statusOf,
} from "./authorization.ts";
import { issueSetUpLink } from "./mutations.ts";
import { permissions } from "./policy.ts";
import { system } from "./system.ts";
import { jar, signInAs, somebody } from "./testing.ts";

vi.mock("next/headers", async () => (await import("./testing.ts")).nextHeaders);

useTestDatabase();
beforeEach(() => jar.clear());
afterEach(() => shiftClock(0));

declare global {
  interface ImportMeta {
    /** Of vite, which runs the tests. */
    glob(pattern: string, options: { eager: true }): Record<string, Record<string, Action>>;
  }
}

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Every door of every noun, found on disk and not in a list. */
const found = new Map<string, Action>();
for (const [path, doors] of Object.entries(import.meta.glob("/features/*/actions.ts", { eager: true }))) {
  for (const [name, door] of Object.entries(doors)) found.set(`${path.split("/")[2]}/${name}`, door);
}

/** Every page of the admin and every route handler that is not a reader's, by method and address. */
function routesOnDisk(): string[] {
  return globSync("app/**/{page.tsx,route.ts}").flatMap((path) => {
    const address = path.replace(/^app/, "").replace(/\/\([^/]*\)|\/(page\.tsx|route\.ts)$/g, "");
    if (!/^\/(admin|api)(\/|$)/.test(address)) return [];
    const exports = readFileSync(path, "utf8").match(/^export .*$/gm) ?? [];
    const methods = exports.join("\n").match(/\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b/g) ?? [];
    return (path.endsWith("page.tsx") ? ["GET"] : methods).map((method) => `${method} ${address}`);
  });
}

function missing(rows: readonly string[], there: Iterable<string>): string[] {
  return [...there].filter((one) => !rows.includes(one)).sort();
}

const actionNames = actionRows.map(({ action }) => action);
const routeNames = routeRows.map(({ route }) => route);

describe("B4: the table is whole", () => {
  test("every action that exists has a row, and no row speaks of one that does not", () => {
    expect(found.size).toBeGreaterThan(0);
    expect(missing(actionNames, found.keys())).toEqual([]);
    expect(missing([...found.keys()], actionNames)).toEqual([]);
  });

  test("every admin page and route that exists has a row, and no row speaks of one that does not", () => {
    expect(missing(routeNames, routesOnDisk())).toEqual([]);
    expect(missing(routesOnDisk(), routeNames)).toEqual([]);
  });

  test("an action or a page without a row is noticed", () => {
    expect(missing(actionNames, [...actionNames, "people/becomeOwnerAction"])).toEqual([
      "people/becomeOwnerAction",
    ]);
    expect(missing(routeNames.slice(1), routesOnDisk())).toContain(routeNames[0]);
  });

  test("no row stands twice", () => {
    expect(new Set([...actionNames, ...routeNames]).size).toBe(actionNames.length + routeNames.length);
  });
});

function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const body = {
  version: 1 as const,
  type: "doc" as const,
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "It rained." }] }],
};

/** A story of `ownerId`, complete but for its publishing, under a byline of somebody else. */
async function story(ownerId: string, writerId: string) {
  const { id } = granted(await createArticle(system, { kind: "story" }));
  const fields = { name: "Nature", slug: "nature", description: "", colour: "#0b6b50" };
  const { id: sectionId } = granted(await createSection(system, fields));
  const words = { headline: "Rain", standfirst: "", body, slug: null, seoTitle: "", seoDescription: "" };
  const rest = { tagNames: [], bylineIds: [writerId], language: "en", commentsPolicy: null };
  const saved = await saveWorkingCopy(system, { id, version: 1, sectionId, ...words, ...rest });
  if (!saved.ok) throw new Error(saved.message);
  await database().transaction(async (tx) => {
    await tx.update(articles).set({ createdById: ownerId }).where(eq(articles.id, id));
  });
  return { articleId: id, version: saved.value.version, sectionId };
}

async function comment(articleId: string, scene: Scene | undefined): Promise<string> {
  const id = newId();
  const dates = {
    publishedAt: scene === "held comment" ? null : now(),
    removedAt: scene === "removed comment" ? now() : null,
  };
  const words = { guestName: "A reader", body: "Indeed.", bodyHash: id, threadPath: id };
  await database().transaction(async (tx) => {
    await tx.insert(comments).values({ id, articleId, ...words, ...dates });
  });
  return id;
}

const password = "four words in a row";
const passwordHash = granted(await hashPassword(password));
/** What the row needs, whoever asks; the story belongs to `ownerId`. */
async function setScene(scene: Scene | undefined, ownerId: string, strangerId: string) {
  const link = scene === "set-up link" ? await issueSetUpLink() : undefined;
  const email = scene === "password" ? (await somebody("author", passwordHash)).email : "ada@example.org";
  const { articleId, version, sectionId } = await story(ownerId, strangerId);
  const isPublic = scene !== undefined && /^(published|retired|trashed)$|comment/.test(scene);
  if (isPublic) expect(await publishArticle(system, { id: articleId, version })).toMatchObject({ ok: true });
  if (scene === "retired") granted(await retireArticle(system, { id: articleId }));
  if (scene === "trashed") granted(await trashArticle(system, { id: articleId }));
  const commentId = scene?.endsWith("comment") ? await comment(articleId, scene) : "";
  const setUpToken = new URL(link ?? "", "http://here").searchParams.get("token") ?? "";
  return {
    ...{ articleId, version: String(version), sectionId, commentId, personId: strangerId },
    ...(await pictureOf(ownerId, { isRemoved: scene === "removed picture" })),
    ...{ formToken: formToken(articleId), email, password, setUpToken },
    ...{ revisionId: await newestRevision(articleId), ...(await deskScene(scene)) },
  };
}

/** Every row of every table. */
async function everything(): Promise<string> {
  const rows: unknown[] = [];
  for (const [name, table] of Object.entries(tables)) {
    // Any table will do: only the text of its rows is compared.
    const all = await database()
      .read.select()
      .from(table as typeof tables.people);
    rows.push(...all.map((row) => JSON.stringify([name, row])).sort());
  }
  return rows.join("\n");
}

/** "done", or what was said instead. */
async function answerOf({ action, form }: ActionRow, props: Props): Promise<string> {
  const filled = new FormData();
  for (const [name, value] of Object.entries(form(props))) filled.append(name, value);
  const door = found.get(action);
  if (!door) throw new Error(`There is no ${action}`);
  try {
    const answer = await door(untouched, filled);
    return answer.ok ? "done" : `${answer.message} ${JSON.stringify(answer.fields ?? {})}`;
  } catch (error) {
    if (error instanceof Error && error.message === "NEXT_REDIRECT") return "done";
    throw error;
  }
}

function named({ subject, ownership, may }: Cell): string {
  const whose =
    ownership === undefined ? "" : ` with ${ownership === "own" ? "their own" : "a foreign"} article`;
  return `${subject}${whose} ${may ? "may" : "may not"}`;
}

describe.each(actionRows.filter(({ action }) => found.has(action)))("B4, B25: $action", (row) => {
  test.each(cellsOf(row).map((cell) => [named(cell), cell] as const))("%s", async (_, cell) => {
    const stranger = await somebody("author");
    const person = cell.subject === "signed out" ? undefined : await somebody(cell.subject, passwordHash);
    const ownerId = cell.ownership === "own" && person ? person.id : stranger.id;
    const scene = await setScene(row.scene, ownerId, stranger.id);
    await signInAs(person);
    const props = { ...scene, ...(await peopleScene(row.scene, stranger.id, person?.id)) };
    const before = await everything();
    const answer = await answerOf(row, props);
    if (cell.may) {
      expect(answer).toBe("done");
      return;
    }
    const signedOut = cell.subject === "signed out" && row.from !== "anyone";
    expect(answer).toMatch(signedOut ? /^You are signed out/ : /^(?!done|Check|You are signed out)/);
    expect(await everything()).toBe(before);
  });
});

test("a cell of a route says what the front answers", () => {
  const route = {
    route: "GET /admin/articles/[id]",
    from: { own: "contributor", foreign: "editor" },
  } as const;
  const cells = cellsOf(route).map((cell) => `${cell.subject} ${cell.ownership} ${statusOf(route, cell)}`);
  expect(cells).toContain("signed out foreign 303");
  expect(cells).toContain("reader own 404");
  expect(cells).toContain("author own 200");
  expect(cells).toContain("author foreign 404");
  expect(cells).toContain("owner foreign 200");
});

/** Where the words of the people page are put to the test; undefined: no action does it yet. */
const told: Record<string, [row: string, ownership?: "own" | "foreign"] | undefined> = {
  "Comment under their own name": undefined,
  "Write articles and edit their own": ["working-copies/saveWorkingCopyAction", "own"],
  "Upload pictures and look after their own": ["library/describePictureAction", "own"],
  "Publish, schedule and retire their own articles": ["articles/publishArticleAction", "own"],
  "Edit and publish the articles of everyone": ["articles/publishArticleAction", "foreign"],
  "Look after the pictures of everyone and their folders": ["library/describePictureAction", "foreign"],
  "Moderate comments": ["moderation/approveCommentAction"],
  "Create and change sections, rename and merge tags": ["sections/createSectionAction"],
  "Arrange the home page": ["home/composeHomeAction"],
  "Read the log": ["GET /admin/events"],
  "Look after people and settings": undefined,
  "Own the publication: there is one owner": undefined,
};

test.each(permissions)("the people page tells the truth: from $from on, $what", ({ what, from }) => {
  expect(Object.keys(told)).toContain(what);
  const [name, ownership] = told[what] ?? [];
  const row = [...actionRows, ...routeRows].find(
    (one) => name === ("action" in one ? one.action : one.route),
  );
  if (name !== undefined)
    expect(typeof row?.from === "object" ? row.from[ownership ?? "own"] : row?.from).toBe(from);
});
