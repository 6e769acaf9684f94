import { type Draft, readDraft } from "./draft.ts";

/** Words that the server does not have yet, kept in this browser. */
export interface DeviceCopy {
  readonly draft: Draft;
  readonly version: number;
  readonly keptAt: string;
}

const keyOf = (articleId: string) => `masthead:draft:${articleId}`;

/** A full or forbidden store must not keep anybody from writing. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

export function keepDeviceCopy(articleId: string, draft: Draft, version: number): void {
  const copy: DeviceCopy = { draft, version, keptAt: new Date().toISOString() };
  quietly(() => localStorage.setItem(keyOf(articleId), JSON.stringify(copy)));
}

export function forgetDeviceCopy(articleId: string): void {
  quietly(() => localStorage.removeItem(keyOf(articleId)));
}

/** The copy of an article that this device holds, if its words never reached the server. */
export function deviceCopy(articleId: string, current: Draft): DeviceCopy | undefined {
  const stored: unknown = quietly(() => JSON.parse(localStorage.getItem(keyOf(articleId)) ?? "null"));
  if (typeof stored !== "object" || stored === null) return undefined;
  if (!("draft" in stored && "version" in stored && "keptAt" in stored)) return undefined;
  const { version, keptAt } = stored;
  const draft = readDraft(stored.draft, current);
  return draft && typeof version === "number" && typeof keptAt === "string"
    ? { draft, version, keptAt }
    : undefined;
}
