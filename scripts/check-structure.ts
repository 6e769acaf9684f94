import { resolve } from "node:path";
import { growTree } from "#scripts/structure/grow.ts";
import { readExceptions, readRoutes, readTexts } from "#scripts/structure/read.ts";
import { suppressions } from "#scripts/structure/remarks.ts";
import { report } from "#scripts/structure/report.ts";
import { check } from "#scripts/structure/rules.ts";

const root = resolve(process.argv[2] ?? process.cwd());
const texts = readTexts(root);
const tree = growTree(texts, {
  routes: await readRoutes(root, texts),
  exceptions: readExceptions(root, texts),
});
const violations = check(tree);
console.log(report(violations, tree.paths.length, suppressions(tree).length));
process.exitCode = violations.length === 0 ? 0 : 1;
