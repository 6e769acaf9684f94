import { type Actor, isAbove, type Role } from "#features/people/people.ts";

interface Changed {
  readonly role: Role;
}

/** Whether somebody may remove a person, put them back, or give them another role: nobody their equal or better. */
export function canLookAfter(actor: Actor, person: Changed): boolean {
  return isAbove(actor.role, person.role);
}

export function canGiveRole(actor: Actor, person: Changed, role: Role): boolean {
  return canLookAfter(actor, person) && isAbove(actor.role, role);
}
