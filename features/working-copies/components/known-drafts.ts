import type { Draft } from "./draft.ts";

export interface KnownDraft {
  readonly draft: Draft;
  readonly version: number;
  readonly savedAt: string;
}

// The browser's "back" shows a page as it was first loaded: what this tab has saved since is newer.
const known = new Map<string, KnownDraft>();

export function rememberDraft(articleId: string, draft: KnownDraft): void {
  known.set(articleId, draft);
}

/** What this tab saved is not the newest any more. */
export function forgetDraft(articleId: string): void {
  known.delete(articleId);
}

/** The newer of what the page brought and what this tab saved last. */
export function newestDraft(articleId: string, loaded: KnownDraft): KnownDraft {
  const remembered = known.get(articleId);
  return remembered && remembered.version > loaded.version ? remembered : loaded;
}
