import { type Actor, isAtLeast, type Role } from "./people.ts";

/** Readers have accounts too; the admin does not exist for them. */
export function canSeeAdmin(actor: Actor): boolean {
  return isAtLeast(actor.role, "contributor");
}

export interface Permission {
  readonly what: string;
  /** The first role that may; every later one may too. */
  readonly from: Role;
}

/** What each role may do, in words; that the software does as it says is tested in authorization.test.ts. */
export const permissions: readonly Permission[] = [
  { what: "Comment under their own name", from: "reader" },
  { what: "Write articles and edit their own", from: "contributor" },
  { what: "Upload pictures and look after their own", from: "contributor" },
  { what: "Publish, schedule and retire their own articles", from: "author" },
  { what: "Edit and publish the articles of everyone", from: "editor" },
  { what: "Look after the pictures of everyone and their folders", from: "editor" },
  { what: "Moderate comments", from: "editor" },
  { what: "Create and change sections, rename and merge tags", from: "editor" },
  { what: "Arrange the home page", from: "editor" },
  { what: "Read the log", from: "editor" },
  { what: "Look after people and settings", from: "admin" },
  { what: "Own the publication: there is one owner", from: "owner" },
];
