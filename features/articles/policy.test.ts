import { expect, test } from "vitest";
import { roles } from "#features/people/people.ts";
import { canCreate, canEdit, canPublish } from "./policy.ts";

const own = { kind: "story", isOwn: true } as const;
const foreign = { kind: "story", isOwn: false } as const;
const ownPage = { kind: "page", isOwn: true } as const;

function whoever(
  may: (actor: { id: string; name: string; role: (typeof roles)[number] }) => boolean,
): string {
  return roles.filter((role) => may({ id: "a", name: "A", role })).join(" ");
}

test("who may do what", () => {
  const editors = "editor admin owner";
  expect(whoever((actor) => canCreate(actor, "story"))).toBe(`contributor author ${editors}`);
  expect(whoever((actor) => canCreate(actor, "page"))).toBe(editors);
  expect(whoever((actor) => canEdit(actor, own))).toBe(`contributor author ${editors}`);
  expect(whoever((actor) => canEdit(actor, foreign))).toBe(editors);
  expect(whoever((actor) => canPublish(actor, own))).toBe(`author ${editors}`);
  expect(whoever((actor) => canPublish(actor, foreign))).toBe(editors);
  expect(whoever((actor) => canPublish(actor, ownPage))).toBe(editors);
});
