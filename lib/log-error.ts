interface Told {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: Told;
}

/** Drizzle puts every value of a failed query into its message, whatever it is: a name, an address, a token. */
function withoutValues(message: string): string {
  return message.replace(/\nparams: [\s\S]*$/, "");
}

function framesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}

/**
 * What the log tells of an error: what it is, where, and why. Anything else that hangs on it stays out, since
 * databases and libraries hang the data on it.
 */
export function toldOf(error: unknown, depth = 0): Told {
  const isWrapped = typeof error === "object" && error !== null && "error" in error;
  if (isWrapped && error.error instanceof Error) return toldOf(error.error, depth + 1);
  if (!(error instanceof Error)) return { type: typeof error, message: String(error).slice(0, 500) };
  const { name, message, cause } = error;
  return {
    type: name,
    message: withoutValues(message),
    ...("code" in error && { code: String(error.code) }),
    ...("digest" in error && { digest: String(error.digest) }),
    stack: framesOf(error),
    ...(cause !== undefined && depth < 5 && { cause: toldOf(cause, depth + 1) }),
  };
}
