import pg from "pg";
import { z } from "zod";
import { isUpToDate } from "#db/migrated.ts";
import { postgresDriver } from "#db/postgres.ts";
import { type Finding, note, well, wrong } from "./finding.ts";

const answer = z.tuple([z.object({ version: z.string(), encoding: z.string(), name: z.string() })]);
const question =
  "select current_setting('server_version') as version, current_setting('server_encoding') as encoding, current_database() as name";

async function ofServer(url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const [{ version, encoding, name }] = answer.parse((await client.query(question)).rows);
    const unicode =
      encoding === "UTF8"
        ? well("It can store every language (UTF8).")
        : wrong(`Its encoding is ${encoding}: make a database with encoding UTF8, and move there.`);
    return [well(`PostgreSQL ${version} answers, database ${name}.`), unicode];
  } finally {
    await client.end();
  }
}

export async function ofPostgres(url: string): Promise<Finding[]> {
  const found = await ofServer(url);
  const driver = postgresDriver(url);
  try {
    const upToDate = await isUpToDate(driver);
    return [
      ...found,
      upToDate ? well("Its tables are up to date.") : note("Its tables wait for the next npm start."),
    ];
  } finally {
    await driver.close();
  }
}
