import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ConfigurationError } from "#lib/env.ts";
import { installation } from "#lib/installation.ts";
import type { Dialect } from "./kit.ts";

export interface Migration {
  readonly name: string;
  readonly hash: string;
  readonly statements: readonly string[];
  /** Tables whose number of rows this migration may change, said in its text as `-- changes rows of: a, b`. */
  readonly changesRowsOf: readonly string[];
}

export interface Applied {
  readonly name: string;
  readonly hash: string;
}

export interface MigrationReport {
  /** There was no database before. */
  readonly created: boolean;
  readonly applied: readonly string[];
  /** The copy made before anything was changed, if anything was. */
  readonly backup: string | undefined;
}

const journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });

function read(folder: string, name: string): Migration {
  const text = readFileSync(join(folder, `${name}.sql`), "utf8");
  const declared = /^-- changes rows of: (.+)$/m.exec(text)?.[1] ?? "";
  return {
    name,
    hash: createHash("sha256").update(text).digest("hex"),
    statements: text.split("--> statement-breakpoint").map((part) => part.trim()),
    changesRowsOf: declared.split(",").map((table) => table.trim()),
  };
}

export function migrationFolder(dialect: Dialect): string {
  return join(installation, "db", "migrations", dialect);
}

/** The migrations of a folder that drizzle-kit keeps, oldest first. */
export function migrationsIn(folder: string): Migration[] {
  const list: unknown = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8"));
  return journal.parse(list).entries.map((entry) => read(folder, entry.tag));
}

/** What is still to be applied. Refuses a database that a newer Masthead has changed, or an edited migration. */
export function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]));
  for (const { name, hash } of applied) {
    const ours = known.get(name);
    if (ours === undefined) {
      throw new ConfigurationError(
        `This database was changed by a newer Masthead (migration ${name}): run that version, or restore a backup from before the upgrade.`,
      );
    }
    if (ours !== hash) {
      throw new ConfigurationError(
        `Migration ${name} was edited after it had been applied to this database: put its text back.`,
      );
    }
  }
  const done = new Set(applied.map((migration) => migration.name));
  return migrations.filter((migration) => !done.has(migration.name));
}
