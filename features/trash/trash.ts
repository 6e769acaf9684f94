/** How long an article lies in the trash before it is deleted for good. */
export const trashDays = 30;

/** When what was put in the trash is deleted for good. */
export function endOf(removedAt: Date): Date {
  return new Date(removedAt.getTime() + trashDays * 86_400_000);
}
