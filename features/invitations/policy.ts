import { type Actor, type Role, rolesToGive } from "#features/people/people.ts";

/** Nobody asks others to be as high as they are themselves. */
export function canInvite(actor: Actor, role: Role): boolean {
  return rolesToGive(actor.role).includes(role);
}
