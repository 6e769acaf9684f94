import { isAtLeast, type Staff } from "#features/people/people.ts";

/** Whoever is not an editor looks after what they have uploaded. */
export function canDescribe(staff: Staff, picture: { readonly createdById: string | null }): boolean {
  return isAtLeast(staff.role, "editor") || picture.createdById === staff.id;
}

interface Standing {
  readonly createdById: string | null;
  /** Readers may see it somewhere. */
  readonly isShown: boolean;
}

/** What readers see of other people's articles is an editor's to change. */
export function canReplace(staff: Staff, picture: Standing): boolean {
  return isAtLeast(staff.role, "editor") || (picture.createdById === staff.id && !picture.isShown);
}

export function canRemove(staff: Staff, picture: Standing): boolean {
  return canReplace(staff, picture);
}
