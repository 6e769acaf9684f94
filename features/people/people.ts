/** Each role may do all that the ones before it may. */
export const roles = ["reader", "contributor", "author", "editor", "admin", "owner"] as const;
export type Role = (typeof roles)[number];

export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Whether somebody of this role looks after those of the other: nobody does for their equals. */
export function isAbove(role: Role, other: Role): boolean {
  return isAtLeast(role, "admin") && roles.indexOf(role) > roles.indexOf(other);
}

/** The roles that see the admin at all. */
export const staffRoles: readonly Role[] = roles.filter((role) => isAtLeast(role, "contributor"));

/** The roles that somebody of this role may give to others, the lowest first. */
export function rolesToGive(role: Role): Role[] {
  return staffRoles.filter((other) => isAbove(role, other));
}

/** In seconds: a session ends when unused for `idle`, and `longest` after signing in whatever happens. */
export const sessionLife = { idle: 30 * 86_400, renewAfter: 3_600, longest: 90 * 86_400 } as const;

/** The set-up link is for the person who has just started the software. */
export const setUpLinkSeconds = 86_400;

/** Somebody who does something. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** For columns that point at a person: the software itself is none (features/people/system.ts). */
export function personIdOf(actor: Actor): string | null {
  return actor.id === "system" ? null : actor.id;
}

declare const proof: unique symbol;

// Proofs of who is asking, made by session.ts alone: a function that takes one cannot be called without.
export type Reader = Actor & { readonly [proof]: { readonly reader: true } };
/** Contributor, author, editor, admin or owner. */
export type Staff = Reader & { readonly [proof]: { readonly staff: true } };
/** Editor, admin or owner. */
export type Editor = Staff & { readonly [proof]: { readonly editor: true } };
/** Admin or owner. */
export type Admin = Editor & { readonly [proof]: { readonly admin: true } };
export type Owner = Admin & { readonly [proof]: { readonly owner: true } };
