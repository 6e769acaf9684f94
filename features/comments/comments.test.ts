import fc from "fast-check";
import { expect, test } from "vitest";
import { type CommentView, pathUnder, policyOf, threadOf, threadsOf } from "./comments.ts";
import { plainComment } from "./markdown.ts";

interface Row {
  readonly id: string;
  readonly parentId: string | null;
  readonly threadPath: string;
  readonly depth: number;
  readonly authorName: string;
  readonly isStaff: boolean;
  readonly isAuthor: boolean;
  readonly text: ReturnType<typeof plainComment>;
  readonly createdAt: Date;
}

function row(id: string, parent?: Row): Row {
  return {
    id,
    parentId: parent?.id ?? null,
    threadPath: pathUnder(parent, id),
    depth: parent ? parent.depth + 1 : 0,
    authorName: `Author ${id}`,
    isStaff: false,
    isAuthor: false,
    text: plainComment(id),
    createdAt: new Date(0),
  };
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.threadPath < b.threadPath ? -1 : 1));
}

function outline(views: readonly CommentView[]): string[] {
  return views.map(({ id, depth, is }) => `${"-".repeat(depth)}${id}${is === "removed" ? " removed" : ""}`);
}

function chain(length: number): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < length; i++) rows.push(row(String(i).padStart(4, "0"), rows.at(-1)));
  return rows;
}

test("answers stand under what they answer, by age", () => {
  const a = row("a");
  const d = row("d", a);
  const rows = [a, row("b"), row("c", a), d, row("e", d), row("f", row("b"))];
  expect(outline(threadOf(inOrder(rows)))).toEqual(["a", "-c", "-d", "--e", "b", "-f"]);
});

test("a missing comment leaves a stub only where others answer it, and only one", () => {
  const a = row("a");
  const b = row("b", a);
  const rows = [row("c", b), row("d", b), row("e", a)];
  expect(outline(threadOf(inOrder(rows)))).toEqual(["a removed", "-b removed", "--c", "--d", "-e"]);
});

test("deeper than six levels a thread goes on in one row, and says whom it answers", () => {
  const views = threadOf(inOrder(chain(9)));
  expect(views.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6]);
  const said = views.map((view) => (view.is === "public" ? view.inReplyTo : "removed"));
  expect(said.slice(6)).toEqual([undefined, "Author 0006", "Author 0007"]);
});

test("deep in a thread, an answer to a missing comment says so", () => {
  const [view] = threadOf(inOrder(chain(9)).slice(8)).slice(-1);
  expect(view).toMatchObject({ is: "public", inReplyTo: null });
});

test("a thread a thousand levels deep keeps its order and its paths short", () => {
  const rows = chain(1001);
  expect(threadOf(inOrder(rows)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  const real = "0198c0de-0000-7000-8000-00000000abcd";
  const longest = Array.from({ length: 1000 }).reduce<{ threadPath: string }>(
    (parent) => ({ threadPath: pathUnder(parent, real) }),
    { threadPath: real },
  );
  expect(longest.threadPath.length).toBeLessThan(300);
});

test("any discussion is shown whole, once, each answer after what it answers, as nested as it is deep", () => {
  const choices = fc.array(fc.nat(), { maxLength: 60 });
  const hidden = fc.func(fc.boolean());
  fc.assert(
    fc.property(choices, hidden, (parents, isHidden) => {
      const rows: Row[] = [];
      for (const choice of parents) {
        const parent = choice % 3 === 0 ? undefined : rows[choice % Math.max(rows.length, 1)];
        rows.push(row(String(rows.length).padStart(4, "0"), parent));
      }
      const visible = rows.filter(({ id }) => !isHidden(id));
      const views = threadOf(inOrder(visible));
      const shown = views.map(({ id }) => id);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.toSorted()).toEqual(expect.arrayContaining(visible.map(({ id }) => id)));
      for (const { id, parentId } of visible) {
        if (parentId && shown.includes(parentId))
          expect(shown.indexOf(parentId)).toBeLessThan(shown.indexOf(id));
      }
      const nested = threadsOf(views);
      const flat: string[] = [];
      const walk = (threads: typeof nested, depth: number): void =>
        threads.forEach(({ comment, replies }) => {
          expect(comment.depth).toBe(depth);
          flat.push(comment.id);
          walk([...replies], depth + 1);
        });
      walk(nested, 0);
      expect(flat).toEqual(shown);
    }),
  );
});

test.each([
  ["story", null, "first-held", "first-held"],
  ["story", "closed", "open", "closed"],
  ["story", "open", "closed", "open"],
  ["page", null, "open", "closed"],
  ["page", "first-held", "closed", "first-held"],
] as const)("a %s that says %s in a publication that says %s: %s", (kind, own, publication, policy) => {
  expect(policyOf({ kind, commentsPolicy: own }, publication)).toBe(policy);
});
