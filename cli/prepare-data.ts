import { mkdirSync } from "node:fs";
import { removeOldUpgradeCopies, typed } from "#cli/backups/backup-list.ts";
import { addDemo, isUntouched } from "#cli/demo/add-demo.ts";
import { readIssue } from "#cli/demo/issue.ts";
import { closeDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { MigrationReport } from "#db/migrations.ts";
import { lockDataFolder } from "#db/server-lock.ts";
import { updateShareImages } from "#features/share-images/mutations.ts";
import { ConfigurationError, env } from "#lib/env.ts";
import { refuseEmptyPostgres } from "./empty-postgres.ts";
import { lostOrDamaged } from "./lost-or-damaged.ts";
import { markPublication } from "./publication-mark.ts";

function told({ created, applied, backup }: MigrationReport): string[] {
  if (created) return ["Database created."];
  if (applied.length === 0) return [];
  const upgraded = `Database upgraded: ${applied.join(", ")}.`;
  if (backup === undefined) return [upgraded];
  const back = `npm run masthead -- restore ${typed(backup)} --replace --no-upgrade`;
  return [`${upgraded} To go back: ${back}, and start the version from before.`];
}

/** A first start that broke off in between is made good by the next one; of two at once, one does it. */
async function addDemoOnce(): Promise<number | undefined> {
  return (await isUntouched()) ? addDemo(readIssue()) : undefined;
}

async function prepareAlone(say: (line: string) => void): Promise<void> {
  const { dataDir, databaseUrl } = env();
  const trouble = lostOrDamaged({ dataDir, databaseUrl, atRest: true });
  if (trouble !== undefined) throw new ConfigurationError(trouble);
  if (databaseUrl !== undefined) await refuseEmptyPostgres(dataDir, databaseUrl);
  try {
    const report = await migrate();
    for (const line of told(report)) say(line);
    if (report.backup !== undefined) removeOldUpgradeCopies(dataDir);
    const stories = await addDemoOnce();
    await updateShareImages();
    if (stories !== undefined) say(`Demo issue added: ${stories} stories.`);
  } finally {
    await closeDatabase();
  }
  await markPublication(dataDir, databaseUrl === undefined ? "sqlite" : "postgres");
}

/** Makes the data folder, a database that is up to date, and something to read in a new one. */
export async function prepareData(say: (line: string) => void): Promise<void> {
  const { dataDir } = env();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockDataFolder(dataDir);
  await prepareAlone(say).finally(() => lock.release());
}
