import { type Actor, isAbove, type Role, staffRoles } from "#features/people/people.ts";

/** The roles that somebody may give to others, the lowest first: those below their own. */
export function rolesToGive(actor: Actor): Role[] {
  return staffRoles.filter((role) => isAbove(actor.role, role));
}

export function canInvite(actor: Actor, role: Role): boolean {
  return rolesToGive(actor).includes(role);
}
