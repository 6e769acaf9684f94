import { actions } from "#scripts/structure/actions.ts";
import { appFiles } from "#scripts/structure/app-files.ts";
import { clientFiles } from "#scripts/structure/client-files.ts";
import { cycles } from "#scripts/structure/cycles.ts";
import { directions } from "#scripts/structure/directions.ts";
import { environment } from "#scripts/structure/environment.ts";
import { featureImports } from "#scripts/structure/feature-imports.ts";
import { fileBudgets } from "#scripts/structure/file-budgets.ts";
import { folders } from "#scripts/structure/folders.ts";
import { functionBudgets } from "#scripts/structure/function-budgets.ts";
import { guards } from "#scripts/structure/guards.ts";
import { names } from "#scripts/structure/names.ts";
import { packages } from "#scripts/structure/packages.ts";
import { plainNode } from "#scripts/structure/plain-node.ts";
import { readerForms } from "#scripts/structure/reader-forms.ts";
import { readerPages } from "#scripts/structure/reader-pages.ts";
import { refused } from "#scripts/structure/refused.ts";
import { remarks } from "#scripts/structure/remarks.ts";
import { routes } from "#scripts/structure/routes.ts";
import { sameForEveryone } from "#scripts/structure/same-for-everyone.ts";
import { specifiers } from "#scripts/structure/specifiers.ts";
import { syntax } from "#scripts/structure/syntax.ts";
import type { Rule, Tree, Violation } from "#scripts/structure/tree.ts";
import { vocabulary } from "#scripts/structure/vocabulary.ts";

const rules: readonly Rule[] = [
  syntax,
  folders,
  vocabulary,
  names,
  appFiles,
  specifiers,
  directions,
  featureImports,
  packages,
  plainNode,
  environment,
  clientFiles,
  sameForEveryone,
  cycles,
  readerPages,
  readerForms,
  guards,
  actions,
  routes,
  fileBudgets,
  functionBudgets,
  remarks,
  refused,
];

export function check(tree: Tree): Violation[] {
  return rules.flatMap((rule) => rule(tree));
}
