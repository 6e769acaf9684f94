import type { EventTail } from "./event-tail.ts";
import type { PageMemory } from "./page-memory.ts";
import type { RenderSlots } from "./render-slots.ts";

interface Parts {
  readonly memory?: PageMemory | undefined;
  readonly slots?: RenderSlots | undefined;
  readonly tail?: EventTail | undefined;
}

let parts: Parts = {};

/** Names parts of the front that `/metrics` and `/readyz` look at: there is one of each in a process. */
export function watch(running: Parts): void {
  parts = { ...parts, ...running };
}

export function watched(): Parts {
  return parts;
}
