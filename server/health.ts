import { checks } from "./checks.ts";

/** Before the first page can be rendered, and after the last. */
type Phase = "starting" | "serving" | "stopping";
let phase: Phase = "serving";

/** Tells whoever asks where in its life the server is. */
export function enter(next: Phase): void {
  phase = next;
}

interface Problem {
  readonly check: string;
  readonly vital: boolean;
  readonly text: string;
}

export interface Health {
  readonly status: "ready" | "degraded" | "not ready";
  readonly problems: readonly Problem[];
}

function ofPhase(): readonly Problem[] {
  return phase === "serving" ? [] : [{ check: "life", vital: true, text: `The server is ${phase}.` }];
}

async function look(): Promise<Health> {
  const found = await Promise.all(
    checks.map(async ({ name: check, vital, look }) => {
      const text = await look().catch((error: unknown) => `This cannot be told: ${error}.`);
      return text === undefined ? [] : [{ check, vital, text }];
    }),
  );
  const problems = [...ofPhase(), ...found.flat()];
  if (problems.some(({ vital }) => vital)) return { status: "not ready", problems };
  return { status: problems.length > 0 ? "degraded" : "ready", problems };
}

let looking: Promise<Health> | undefined;

/** How the server is doing. Whoever asks while it is being looked at gets the same answer. */
export function health(): Promise<Health> {
  looking ??= look().finally(() => {
    looking = undefined;
  });
  return looking;
}
