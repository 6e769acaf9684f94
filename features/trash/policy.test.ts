import { expect, test } from "vitest";
import { type Role, roles } from "#features/people/people.ts";
import { canTrash } from "./policy.ts";

const first = (thing: Parameters<typeof canTrash>[1]): Role | undefined =>
  roles.find((role) => canTrash({ id: "a", name: "Ana", role }, thing));

test("a draft is its writer's, what readers know is its author's, and the rest is an editor's", () => {
  const own = { kind: "story", isOwn: true } as const;
  expect(first({ ...own, isKnown: false })).toBe("contributor");
  expect(first({ ...own, isKnown: true })).toBe("author");
  expect(first({ kind: "page", isOwn: true, isKnown: true })).toBe("editor");
  for (const isKnown of [true, false]) expect(first({ kind: "story", isOwn: false, isKnown })).toBe("editor");
});
