import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type Client from "better-sqlite3";
import { z } from "zod";
import { migrationFolder } from "#db/migrations.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { finished } from "./process.ts";
import { newPublication, scratchFolder } from "./publication.ts";
import { countIn, demandSound, reading } from "./records.ts";

const journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });
const texts = z.array(z.string());

/** What the most dangerous kind of migration does: it rebuilds the parent of every comment. */
function rebuildArticles(client: Client.Database): string {
  const select = (query: string) => texts.parse(client.prepare(query).pluck().all());
  const columns = select("select name from pragma_table_info('articles')").join(", ");
  const [table = ""] = select("select sql from sqlite_schema where name = 'articles'");
  const indexes = select(
    "select sql from sqlite_schema where tbl_name = 'articles' and type = 'index' and sql is not null",
  );
  return [
    table.replace(/articles/, "new_articles").replace(/`kind` text NOT NULL/, "$&,\n`standing` text"),
    `INSERT INTO new_articles (${columns}) SELECT ${columns} FROM articles`,
    "DROP TABLE articles",
    "ALTER TABLE new_articles RENAME TO articles",
    ...indexes,
  ].join("\n--> statement-breakpoint\n");
}

/** Our migrations and one more. */
function withOneMore(text: string): string {
  const folder = scratchFolder();
  cpSync(migrationFolder("sqlite"), folder, { recursive: true });
  writeFileSync(join(folder, "9999_rebuild_articles.sql"), text);
  const file = join(folder, "meta", "_journal.json");
  const list = journal.parse(JSON.parse(readFileSync(file, "utf8")));
  list.entries.push({ tag: "9999_rebuild_articles" });
  writeFileSync(file, JSON.stringify(list));
  return folder;
}

const schemaOf = (file: string) =>
  reading(file, (client) =>
    texts
      .parse(client.prepare("select coalesce(sql, name) from sqlite_schema order by name, sql").pluck().all())
      .join("\n"),
  );
const commentsIn = (file: string) => reading(file, (client) => countIn(client, "comments"));

async function migrate(file: string, folder: string, last: number, control?: string) {
  return finished(["bench/drills/dying-migration.ts", file, folder, String(last)], { env: {}, control });
}

async function run({ sabotaged }: How): Promise<string> {
  const { file } = await newPublication();
  const folder = withOneMore(reading(file, rebuildArticles));
  const control = sabotaged ? controlNamed("commit-each-statement") : undefined;
  const [old, comments] = [schemaOf(file), commentsIn(file)];
  const copy = (name: string) => {
    const to = join(scratchFolder(), name);
    cpSync(file, to);
    return to;
  };
  const whole = copy("whole.db");
  const { code, said } = await migrate(whole, folder, 0);
  if (code !== 0) throw new Error(said);
  const fresh = schemaOf(whole);
  const statements = Number(said);
  for (let last = 1; last <= statements; last++) {
    const broken = copy(`broken-${last}.db`);
    await migrate(broken, folder, last, control);
    const schema = schemaOf(broken);
    demand(
      schema === old || schema === fresh,
      `killed after statement ${last}, the schema is half old, half new`,
    );
    demand(commentsIn(broken) === comments, `killed after statement ${last}, comments are lost`);
    const again = await migrate(broken, folder, 0, control);
    demand(again.code === 0, `after statement ${last}, the next start fails: ${again.said}`);
    demand(schemaOf(broken) === fresh, `after statement ${last}, the next start does not finish the work`);
    demand(commentsIn(broken) === comments, `after statement ${last}, the next start loses comments`);
    demandSound(broken);
  }
  return `killed after each of ${statements} statements of a migration that rebuilds the articles: always the old schema or the new one, ${comments} comments before and after, and the next start finishes`;
}

export const migrationKilled: Drill = {
  name: "Killed while migrating",
  promise:
    "Killed after whichever statement of a migration, the database has the old schema or the new one, the next start finishes the work, and no comment is lost.",
  control: "migrations whose statements are committed one by one",
  run,
};
