import { placeOf } from "#scripts/structure/places.ts";
import type { Import, Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

interface Lock {
  readonly what: RegExp;
  readonly keys: (path: string, found: Import) => boolean;
  readonly why: string;
}

const identity = (path: string, found: Import) =>
  /^features\/people\/(session|action)\.ts$/.test(path) ||
  path.startsWith("app/api/auth/") ||
  (path === "features/people/adapter.ts" && found.typeOnly);

const locks: readonly Lock[] = [
  {
    what: /^(drizzle-orm|drizzle-kit|better-sqlite3|pg)(\/|$)|^#db\//,
    keys: (path) => hasDatabase(path),
    why: "There is one door to the data: queries.ts, mutations.ts and db/",
  },
  {
    what: /^(next-auth|next\/headers)(\/|\.js|$)/,
    keys: identity,
    why: "Who is asking is known in people/session.ts, people/action.ts and the auth route alone",
  },
];

/** Packages that only a few files hold the key to. */
export const packages: Rule = (tree) =>
  [...tree.sources.values()].flatMap((file) => file.imports.flatMap((found) => ofImport(file, found)));

function ofImport(file: SourceFile, found: Import): Violation[] {
  return locks
    .filter((lock) => lock.what.test(found.specifier) && !lock.keys(file.path, found))
    .map(({ why }) => ({ path: file.path, line: found.line, what: `imports ${found.specifier}`, why }));
}

function hasDatabase(path: string): boolean {
  const { area, role, test } = placeOf(path);
  return (
    test ||
    ["db", "cli", "server", "e2e", "bench", "scripts", ""].includes(area) ||
    role === "queries" ||
    role === "mutations"
  );
}
