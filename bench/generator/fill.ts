import { progress } from "#cli/progress.ts";
import { migrateSqlite } from "#db/migrate-sqlite.ts";
import { migrationFolder } from "#db/migrations.ts";
import { openSqlite } from "#db/sqlite-file.ts";
import { settings } from "#db/tables.ts";
import { type Client, inserter } from "./bulk.ts";
import { fillComments } from "./comments.ts";
import { discussionsOf } from "./discussions.ts";
import { fillHouse, type House } from "./house.ts";
import { articleCount } from "./plan.ts";
import { Random } from "./random.ts";
import type { Scale } from "./scale.ts";
import { type Article, fillStories } from "./stories.ts";

export interface Publication {
  readonly house: House;
  readonly articles: readonly Article[];
}

export interface Order {
  readonly scale: Scale;
  readonly seed: number;
  /** The moment (in milliseconds) at which the publication is as it is. */
  readonly at: number;
  readonly quiet?: boolean;
}

// A database that is thrown away may be filled without regard for power cuts, and in any order of its tables.
const hasty = ["synchronous = off", "secure_delete = off", "foreign_keys = off", "cache_size = -1000000"];
// Full text in few large pieces instead of many small ones that are merged again and again.
const wide = "insert into search_fts(search_fts, rank) values ('hashsize', 268435456)";
const narrow = "insert into search_fts(search_fts, rank) values ('hashsize', 1048576)";

const untold = { to: () => undefined, end: () => undefined };

function fillSettings(client: Client, at: number): void {
  const add = inserter(client, settings);
  const values = { name: "The Lantern", motto: "Letters from a town by the sea", timeZone: "Europe/Berlin" };
  const all = { ...values, commentsPolicy: "open" };
  for (const [key, value] of Object.entries(all)) add({ key, value, updatedAt: new Date(at) });
}

function write(client: Client, { scale, seed, at, quiet = false }: Order): Publication {
  const random = new Random(seed);
  fillSettings(client, at);
  const house = fillHouse(client, scale, random, at - 4000 * 86_400_000);
  const articles: Article[] = [];
  const writing = quiet ? untold : progress("Writing articles");
  for (const article of fillStories(client, scale, house, random, at)) {
    writing.to(articles.push(article), articleCount(scale));
  }
  writing.end(articles.length.toLocaleString("en"));
  const posting = quiet ? untold : progress("Writing comments");
  let count = 0;
  const discussions = discussionsOf(articles, scale, random);
  for (const _ of fillComments(client, { house, random, at }, discussions))
    posting.to(++count, scale.comments);
  posting.end(count.toLocaleString("en"));
  return { house, articles };
}

/** Makes a new database and fills it: the same seed and moment give the same publication. */
export function fillPublication(file: string, order: Order): Publication {
  migrateSqlite(file, migrationFolder("sqlite"), `${file}-backups`);
  const client = openSqlite(file, { readonly: false });
  try {
    for (const pragma of hasty) client.pragma(pragma);
    client.exec(wide);
    client.exec("begin");
    const publication = write(client, order);
    client.exec("commit");
    client.exec(narrow);
    client.exec("analyze");
    client.pragma("wal_checkpoint(TRUNCATE)");
    return publication;
  } finally {
    client.close();
  }
}
