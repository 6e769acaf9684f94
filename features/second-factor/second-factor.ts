/** How many recovery codes somebody has. */
export const recoveryCodeCount = 10;

/** How long one may take from the password to the second step, in seconds. */
export const halfwaySeconds = 600;

/** A code as somebody has written it down: with or without spaces, dashes and capitals. */
export function plainCode(code: string): string {
  return code.replaceAll(/[\s-]/g, "").toLowerCase();
}

/** A recovery code as it is shown: two groups of eight. */
export function spelledCode(code: string): string {
  return `${code.slice(0, 8)}-${code.slice(8)}`;
}
