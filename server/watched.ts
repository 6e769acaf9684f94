import type { PageMemory } from "./page-memory.ts";
import type { RenderSlots } from "./render-slots.ts";

interface Parts {
  readonly memory?: PageMemory | undefined;
  readonly slots?: RenderSlots | undefined;
}

let parts: Parts = {};

/** Names the parts of the front that `/metrics` and `/readyz` look at: there is one front in a process. */
export function watch(running: Parts): void {
  parts = running;
}

export function watched(): Parts {
  return parts;
}
