import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

type Ask = (...given: readonly unknown[]) => unknown;
export interface Inventory {
  /** By noun and name: `articles.latestStories`. */
  readonly queries: ReadonlyMap<string, Ask>;
  /** Functions that are not asynchronous, and so must be known to be no queries. */
  readonly others: readonly string[];
}

const isFunction = (value: unknown): value is Ask => typeof value === "function";

/** Every function that a queries.ts exports. */
export async function inventory(): Promise<Inventory> {
  const found = new Map<string, Ask>();
  for (const path of globSync("features/*/queries.ts").sort()) {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(path)).href);
    const noun = path.split("/")[1] ?? "";
    for (const [name, value] of Object.entries(module)) {
      if (isFunction(value)) found.set(`${noun}.${name}`, value);
    }
  }
  const isQuery = (ask: Ask) => ask.constructor.name === "AsyncFunction";
  return {
    queries: new Map([...found].filter(([, ask]) => isQuery(ask))),
    others: [...found].filter(([, ask]) => !isQuery(ask)).map(([name]) => name),
  };
}

/** The entries of a table by noun and name, called as in an inventory. */
export function flat<T>(table: Readonly<Record<string, Readonly<Record<string, T>>>>): Map<string, T> {
  return new Map(
    Object.entries(table).flatMap(([noun, rows]) =>
      Object.entries(rows).map(([name, row]): [string, T] => [`${noun}.${name}`, row]),
    ),
  );
}
