import { lineCount } from "#scripts/structure/lines.ts";
import type { Rule } from "#scripts/structure/tree.ts";

const longestFile = 250;
const exempt = /^(db\/tables\.ts$|db\/migrations\/|cli\/demo\/)/;

export const fileBudgets: Rule = (tree) =>
  tree.paths
    .filter((path) => !exempt.test(path))
    .map((path) => ({ path, lines: lineCount(tree.texts.get(path) ?? "") }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => ({
      path,
      what: `has ${lines} lines, more than ${longestFile}`,
      why: "A file is one thought; this one holds several",
    }));
