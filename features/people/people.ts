/** Each role may do all that the ones before it may. */
export const roles = ["reader", "contributor", "author", "editor", "admin", "owner"] as const;
export type Role = (typeof roles)[number];

export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Somebody who does something. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
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
