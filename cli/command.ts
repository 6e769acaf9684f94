import type { ParseArgsOptionsConfig } from "node:util";
import type { Outcome } from "#lib/outcome.ts";

/** What was typed behind the name of a command. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Runs to its end, and has said on the way what it did; a refusal is one line and the exit code 1. */
export type Run = (given: Given) => Promise<Outcome>;

export interface Command {
  /** `<needed>` and `[possible]` words behind the name. */
  readonly words: readonly string[];
  readonly does: string;
  readonly options: ParseArgsOptionsConfig;
  /** Loaded when it is asked for: the help is there even when the configuration is not. */
  readonly load: () => Promise<Run>;
}
