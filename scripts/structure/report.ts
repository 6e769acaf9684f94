import type { Violation } from "#scripts/structure/tree.ts";

export function sentence(violation: Violation): string {
  const place = violation.line === undefined ? violation.path : `${violation.path}:${violation.line}`;
  return `${place}: ${violation.what}. ${violation.why}.`;
}

/** One line per violation and a last line with the count. */
export function report(violations: readonly Violation[], files: number, suppressions: number): string {
  const lines = [...new Set(violations.map(sentence))].sort();
  const marks = `${suppressions} suppressed ${suppressions === 1 ? "warning" : "warnings"}`;
  const total = `${lines.length} ${lines.length === 1 ? "violation" : "violations"}`;
  return [...lines, `Structure: ${total} in ${files} files, ${marks} with a reason.`].join("\n");
}
