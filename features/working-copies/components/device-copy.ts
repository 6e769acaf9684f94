import type { Draft } from "./draft.ts";
import { isDraft } from "./draft.ts";

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
export function deviceCopy(articleId: string): DeviceCopy | undefined {
  const stored: unknown = quietly(() => JSON.parse(localStorage.getItem(keyOf(articleId)) ?? "null"));
  return isDeviceCopy(stored) ? stored : undefined;
}

function isDeviceCopy(value: unknown): value is DeviceCopy {
  if (typeof value !== "object" || value === null) return false;
  if (!("draft" in value && "version" in value && "keptAt" in value)) return false;
  return typeof value.version === "number" && typeof value.keptAt === "string" && isDraft(value.draft);
}
