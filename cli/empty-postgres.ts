import { join } from "node:path";
import pg from "pg";
import { z } from "zod";
import { typed } from "#cli/backups/backup-list.ts";
import { ConfigurationError } from "#lib/env.ts";
import { markIn } from "./publication-mark.ts";

const answer = z.tuple([z.object({ known: z.string().nullable() })]);

/** Whether no Masthead has ever made its tables there. */
export async function isEmptyPostgres(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('migrations')::text as known");
    return answer.parse(rows)[0].known === null;
  } finally {
    await client.end();
  }
}

const advice = {
  sqlite:
    "its publication is in masthead.db. To bring it over, take DATABASE_URL away and run: npm run masthead -- move <address of the database>",
  postgres:
    "its publication has been in PostgreSQL: is it another database? A dump is put back with: pg_restore --dbname=<address of the database> masthead.dump",
};

/** An empty database is for a new publication, and never in the place of one that this folder belongs to. */
export async function refuseEmptyPostgres(dataDir: string, url: string): Promise<void> {
  const mark = markIn(dataDir);
  if (mark === undefined || !(await isEmptyPostgres(url))) return;
  const file = typed(join(dataDir, "publication.json"));
  throw new ConfigurationError(
    `The PostgreSQL database is empty, and ${file} says that ${advice[mark.database]}. To begin a new publication, delete ${file} first.`,
  );
}
