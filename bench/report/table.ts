type Cell = string | number;

/** A table that is read as well in a terminal as on a page: columns of one width. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...lines.map((line) => [...(line[i] ?? "")].length)));
  const spelled = lines.map(
    (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [spelled[0], rule, ...spelled.slice(1)].join("\n");
}

/** Whole numbers with commas, small ones with as many places as they need. */
export function figure(value: number): string {
  const places = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: places, maximumFractionDigits: places });
}
