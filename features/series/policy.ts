import { type Actor, isAtLeast } from "#features/people/people.ts";

export function canBeginSeries(actor: Actor): boolean {
  return isAtLeast(actor.role, "editor");
}
