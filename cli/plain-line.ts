import { ConfigurationError } from "#lib/env.ts";

/** What an operator can act on has a code: of the system, of SQLite or of PostgreSQL. */
export function lineOf(error: unknown): string | undefined {
  if (error instanceof ConfigurationError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === undefined) return error.cause === undefined ? undefined : lineOf(error.cause);
  return `Masthead cannot open its data: ${error.message || code} (${code}).`;
}

/** Runs a command to its end; what an operator can act on is one line, and only a mistake of ours has a stack. */
export async function plainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const line = lineOf(error);
    if (line === undefined) throw error;
    console.error(line);
    process.exitCode = 1;
  }
}
