import type { Declaration, ExportNamedDeclaration, Expression, Program, Statement } from "oxc-parser";
import type { SourceFile } from "#scripts/structure/tree.ts";

export interface Exported {
  readonly name: string;
  readonly start: number;
  /** The statements of an exported function; undefined for any other value. */
  readonly body: readonly Statement[] | undefined;
  /** The function that made it, for `export const x = make(...)`. */
  readonly madeBy: string | undefined;
}

/** Every value that a file exports, without types. */
export function exportedValues(file: SourceFile): Exported[] {
  return file.program.body.flatMap((statement) => {
    if (statement.type === "ExportAllDeclaration" && statement.exportKind !== "type") {
      return [{ name: "*", start: statement.start, body: undefined, madeBy: undefined }];
    }
    if (statement.type === "ExportDefaultDeclaration") {
      return ofDefault(file.program, statement.declaration, statement.start);
    }
    return statement.type === "ExportNamedDeclaration" && statement.exportKind !== "type"
      ? ofNamed(file.program, statement)
      : [];
  });
}

function ofNamed(program: Program, node: ExportNamedDeclaration): Exported[] {
  if (node.declaration !== null) {
    return ofDeclaration(node.declaration);
  }
  return node.specifiers
    .filter((specifier) => specifier.exportKind !== "type")
    .map(({ exported, local, start }) => {
      const name = exported.type === "Literal" ? exported.value : exported.name;
      const inner =
        node.source === null && local.type === "Identifier" ? declared(program, local.name) : undefined;
      return { name, start, body: inner?.body, madeBy: inner?.madeBy };
    });
}

function ofDefault(program: Program, node: { readonly type: string }, start: number): Exported[] {
  const inner = isIdentifier(node) ? declared(program, node.name) : undefined;
  return [{ name: "default", start, body: inner?.body ?? bodyOf(node), madeBy: inner?.madeBy }];
}

function declared(program: Program, name: string): Exported | undefined {
  return program.body
    .flatMap((statement) =>
      statement.type === "FunctionDeclaration" || statement.type === "VariableDeclaration"
        ? ofDeclaration(statement)
        : [],
    )
    .find((one) => one.name === name);
}

function ofDeclaration(node: Declaration): Exported[] {
  if (node.type === "VariableDeclaration") {
    return node.declarations.map(({ id, init, start }) => ({
      name: id.type === "Identifier" ? id.name : "?",
      start,
      body: init === null ? undefined : bodyOf(init),
      madeBy: init === null ? undefined : maker(init),
    }));
  }
  const valued = node.type === "FunctionDeclaration" || node.type === "ClassDeclaration";
  return valued
    ? [{ name: node.id?.name ?? "?", start: node.start, body: bodyOf(node), madeBy: undefined }]
    : [];
}

function isIdentifier(node: { readonly type: string }): node is { type: "Identifier"; name: string } {
  return node.type === "Identifier";
}

type WithBody = Extract<
  Expression | Declaration,
  { type: "FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression" }
>;

function bodyOf(node: { readonly type: string }): readonly Statement[] | undefined {
  const body = isFunction(node) ? node.body : undefined;
  return body?.type === "BlockStatement" ? body.body : undefined;
}

function isFunction(node: { readonly type: string }): node is WithBody {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(node.type);
}

function maker(node: Expression): string | undefined {
  return node.type === "CallExpression" && node.callee.type === "Identifier" ? node.callee.name : undefined;
}
