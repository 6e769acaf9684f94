import type { Comment, Node, Program } from "oxc-parser";

/** One `import`, `export ... from` or `import()` of a file. */
export interface Import {
  /** As written: "#lib/env.ts", "./schema.ts", "node:fs", "next/headers". */
  readonly specifier: string;
  /** The file of ours that it names, from the root; undefined for packages. */
  readonly target: string | undefined;
  /** `import type` and `export type` are erased and load nothing when the program runs. */
  readonly typeOnly: boolean;
  /** What is taken by name; "*" stands for everything. */
  readonly names: readonly string[];
  readonly line: number;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly directive: "use client" | "use server" | undefined;
  readonly imports: readonly Import[];
  readonly program: Program;
  /** Every node of the program, parents before children. */
  readonly nodes: readonly Node[];
  readonly comments: readonly Comment[];
  readonly broken: string | undefined;
}

export interface Route {
  readonly pattern: string;
  readonly kind: string;
}

/** A name that the vocabulary does not hold, and the decision record that says why it is there. */
export interface Exception {
  readonly path: string;
  readonly decision: string;
}

export interface Tree {
  /** Every file, also those without code. */
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  /** The files with code, parsed. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The table of server/routes.ts; undefined when there is none. */
  readonly routes: readonly Route[] | undefined;
  readonly exceptions: readonly Exception[];
}

export interface Violation {
  readonly path: string;
  readonly line?: number;
  readonly what: string;
  readonly why: string;
}

export type Rule = (tree: Tree) => Violation[];
