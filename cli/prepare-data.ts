import { mkdirSync } from "node:fs";
import { relative } from "node:path";
import { addDemo, isUntouched } from "#cli/demo/add-demo.ts";
import { demoIssue } from "#cli/demo/issue.ts";
import { closeDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { MigrationReport } from "#db/migrations.ts";
import { env } from "#lib/env.ts";

function told({ created, applied, backup }: MigrationReport): string[] {
  if (created) return ["Database created."];
  if (applied.length === 0) return [];
  const copy = backup === undefined ? "" : `; the copy from before is ${relative(process.cwd(), backup)}`;
  return [`Database upgraded: ${applied.join(", ")}${copy}.`];
}

/** Makes the data folder, a database that is up to date, and something to read in a new one. */
export async function prepareData(say: (line: string) => void): Promise<void> {
  mkdirSync(env().dataDir, { recursive: true, mode: 0o700 });
  try {
    for (const line of told(await migrate())) say(line);
    // A first start that broke off in between is made good by the next one.
    if (await isUntouched()) say(`Demo issue added: ${await addDemo(demoIssue)} stories.`);
  } finally {
    await closeDatabase();
  }
}
