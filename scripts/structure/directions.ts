import { type Place, placeOf, type Role } from "#scripts/structure/places.ts";
import type { Import, Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

const plainRoles: readonly Role[] = ["noun", "schema", "policy", "queries", "mutations", "paths", "plain"];

interface Row {
  readonly may: readonly string[];
  readonly why: string;
}

const outside =
  "It knows the publication through queries, mutations and plain rules, never through pages or actions";

const rows: Readonly<Record<string, Row>> = {
  app: {
    may: ["app", "features", "components", "lib"],
    why: "A page loads through queries.ts and composes: no database, no front",
  },
  features: {
    may: ["features", "components", "db", "lib"],
    why: "A noun is used by pages and by the front; it does not know them",
  },
  components: {
    may: ["components", "lib"],
    why: "components/ could ship in another product: it knows none of our nouns",
  },
  db: {
    may: ["db", "lib"],
    why: "db/ is storage and asks no questions: nouns use it, it does not know them",
  },
  lib: { may: ["lib"], why: "lib/ adapts the outside world and knows no noun of ours" },
  reader: { may: ["reader"], why: "The script of reader pages goes to the browser by itself" },
  server: { may: ["server", "features", "db", "lib"], why: outside },
  cli: { may: ["cli", "features", "db", "lib"], why: outside },
  e2e: { may: ["e2e", "cli", "features", "db", "lib"], why: outside },
  bench: { may: ["bench", "scripts", "cli", "features", "db", "lib"], why: outside },
  scripts: { may: ["scripts", "server", "cli", "features", "db", "lib"], why: outside },
  "": { may: ["", "server", "scripts", "e2e", "features", "db", "lib"], why: outside },
};

const plainOnly = new Set(["server", "cli", "e2e", "bench", "scripts", ""]);

/** Who may import whom. Types count too: whoever takes a type knows its owner. */
export const directions: Rule = (tree) =>
  [...tree.sources.values()].flatMap((file) => file.imports.flatMap((found) => ofImport(file, found)));

function ofImport(file: SourceFile, found: Import): Violation[] {
  const from = placeOf(file.path);
  if (found.target === undefined) {
    return from.area === "reader" && !from.test ? [ofReader(file, found)] : [];
  }
  const to = placeOf(found.target);
  const at = { path: file.path, line: found.line, what: `imports ${found.target}` };
  if (to.test && !from.test && from.area !== "e2e") {
    return [{ ...at, why: "What exists for tests is used by tests alone" }];
  }
  const row = rows[from.area];
  if (row === undefined || from.test || allowed(row, from, to)) {
    return [];
  }
  return [{ ...at, why: row.why }];
}

/** Every byte of it goes to every reader. */
function ofReader({ path }: SourceFile, { line, specifier }: Import): Violation {
  return {
    path,
    line,
    what: `imports ${specifier}`,
    why: "The script of reader pages takes no package along",
  };
}

function allowed(row: Row, from: Place, to: Place): boolean {
  const plain = to.role === undefined || plainRoles.includes(to.role);
  return row.may.includes(to.area) && (plain || !plainOnly.has(from.area));
}
