/** Why words were kept for good. */
const reasons = {
  published: "Published",
  updated: "Changes published",
  scheduled: "Scheduled",
  "before-other": "Kept before somebody else went on",
  "before-pause": "Kept when writing went on later",
  replaced: "Replaced by other words",
  "set-aside": "Set aside for other words",
  "before-restore": "Kept before a restore",
} as const;
export type RevisionReason = keyof typeof reasons;

export function reasonInWords(reason: string): string {
  return Object.entries(reasons).find(([known]) => known === reason)?.[1] ?? reason;
}

/** A revision has a headline, also one of words that have none yet. */
export const noHeadline = "No headline yet";

/** The texts of a page are read to count what changed: not more than these at once. */
export const revisionsPerPage = 25;

const pause = 30 * 60_000;

interface Saved {
  readonly savedById: string | null;
  readonly savedAt: Date;
}

/** Why words are kept before others take their place, if they are: somebody else writes, or it is another sitting. */
export function keptBecause(saved: Saved, next: Saved): RevisionReason | undefined {
  if (saved.savedById !== next.savedById) return "before-other";
  return next.savedAt.getTime() - saved.savedAt.getTime() > pause ? "before-pause" : undefined;
}

function counted(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function surplus(of: Map<string, number>, over: Map<string, number>): number {
  return [...of].reduce((sum, [word, times]) => sum + Math.max(0, times - (over.get(word) ?? 0)), 0);
}

/** How many words came and how many went; one that only moved did neither. */
export function wordsChanged(before: string, after: string): { added: number; removed: number } {
  const [old, fresh] = [counted(before), counted(after)];
  return { added: surplus(fresh, old), removed: surplus(old, fresh) };
}
