// What must be there before the server starts.
import { ConfigurationError } from "#lib/env.ts";

/** What an operator can act on has a code: of the system, of SQLite or of PostgreSQL. */
function plainLine(error: unknown): string | undefined {
  if (error instanceof ConfigurationError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === undefined) return error.cause === undefined ? undefined : plainLine(error.cause);
  return `Masthead cannot open its data: ${error.message || code} (${code}).`;
}

// What this makes is for the account that runs it alone.
process.umask(0o077);
try {
  // Loaded here, because a variable that cannot be used is found while loading.
  const { prepareData } = await import("./prepare-data.ts");
  await prepareData(console.log);
} catch (error) {
  const line = plainLine(error);
  if (line === undefined) throw error;
  console.error(line);
  process.exitCode = 1;
}
