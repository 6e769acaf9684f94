import type { Statement } from "oxc-parser";
import { type Exported, exportedValues } from "#scripts/structure/exports.ts";
import { lineAt } from "#scripts/structure/lines.ts";
import type { Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

/** Whoever comes here is not signed in yet. */
const entrances = [
  "app/admin/sign-in/page.tsx",
  "app/admin/second-step/page.tsx",
  "app/admin/set-up/page.tsx",
  "app/admin/invitation/page.tsx",
  "app/admin/forgotten-password/page.tsx",
  "app/admin/new-password/page.tsx",
  "app/admin/new-email/page.tsx",
];

/** Routes that answer anyone. */
const publicRoutes = [
  "app/api/auth/[...nextauth]/route.ts",
  "app/api/viewer/route.ts",
  "app/media/[...key]/route.ts",
];

const guard = /^require(Member|Reader|Staff|Editor|Admin)$/;
/** With what cannot be looked into: everything of another file, and a pattern. */
const methods = ["*", "?", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The first statement of every admin page and of every route that is not public asks who is there. */
export const guards: Rule = (tree) => [...tree.sources.values()].filter(isLocked).flatMap(ofFile);

function isLocked({ path }: SourceFile): boolean {
  const page =
    /^app\/(\([a-z]+\)\/)?admin\//.test(path) && path.endsWith("/page.tsx") && !entrances.includes(path);
  const open = publicRoutes.includes(path) || /^app\/\((site|feeds)\)\//.test(path);
  return page || (path.startsWith("app/") && path.endsWith("/route.ts") && !open);
}

function ofFile(file: SourceFile): Violation[] {
  const names = file.path.endsWith("/page.tsx") ? ["default", "*", "?"] : methods;
  const session = file.imports.filter((found) => found.target === "features/people/session.ts");
  const taken = session.flatMap((found) => found.names).filter((name) => guard.test(name));
  return exportedValues(file)
    .filter(({ name, body }) => names.includes(name) && !taken.includes(guardOf(body?.[0])))
    .map((exported) => violation(file, exported));
}

function violation(file: SourceFile, { name, start }: Exported): Violation {
  return {
    path: file.path,
    line: lineAt(file.text, start),
    what: `does not begin ${name === "default" ? "its page" : name} with a guard (requireStaff, requireEditor, requireAdmin) of people/session.ts`,
    why: "A layout does not decide whether its page runs: each one asks for itself, before anything else",
  };
}

/** The name of the guard in `await requireX()` or `const x = await requireX()`. */
function guardOf(statement: Statement | undefined): string {
  const declared = statement?.type === "VariableDeclaration" ? statement.declarations[0]?.init : undefined;
  const expression = statement?.type === "ExpressionStatement" ? statement.expression : declared;
  const call = expression?.type === "AwaitExpression" ? expression.argument : undefined;
  return call?.type === "CallExpression" && call.callee.type === "Identifier" ? call.callee.name : "";
}
