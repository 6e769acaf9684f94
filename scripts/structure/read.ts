import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isCode } from "#scripts/structure/parse.ts";
import type { Exception, Route } from "#scripts/structure/tree.ts";

const skipped = new Set(["node_modules", "data", "test-results", "playwright-report", "coverage"]);

/** Paths from the root to texts; of files without code or styles only the name is kept. */
export function readTexts(root: string): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith(".") || (folder === "" && skipped.has(entry.name))) {
        continue;
      }
      if (entry.isDirectory()) {
        visit(path);
      } else {
        texts.set(path, isCode(path) || path.endsWith(".css") ? readFileSync(join(root, path), "utf8") : "");
      }
    }
  };
  visit("");
  return texts;
}

/** The route table of the front, as the front itself reads it. */
export async function readRoutes(
  root: string,
  texts: ReadonlyMap<string, string>,
): Promise<Route[] | undefined> {
  if (!texts.has("server/routes.ts")) {
    return undefined;
  }
  const loaded: unknown = await import(pathToFileURL(join(root, "server/routes.ts")).href);
  const table =
    typeof loaded === "object" && loaded !== null && "routes" in loaded ? loaded.routes : undefined;
  return Array.isArray(table) ? table.filter(isRoute) : [];
}

/** The only files whose name is not in the vocabulary of their folder; each names the record that says why. */
export function readExceptions(root: string, texts: ReadonlyMap<string, string>): Exception[] {
  const file = "scripts/structure/exceptions.json";
  const list: unknown = texts.has(file) ? JSON.parse(readFileSync(join(root, file), "utf8")) : [];
  return Array.isArray(list) ? list.filter(isException) : [];
}

function isRoute(row: unknown): row is Route {
  return hasTexts(row, "pattern", "kind");
}

function isException(row: unknown): row is Exception {
  return hasTexts(row, "path", "decision");
}

function hasTexts(row: unknown, ...keys: string[]): boolean {
  return (
    typeof row === "object" && row !== null && keys.every((key) => typeof Reflect.get(row, key) === "string")
  );
}
