// What a database file holds after a drill, read past the product.
import Client from "better-sqlite3";
import { z } from "zod";
import { demand } from "./drill.ts";

const comment = z.object({
  id: z.string(),
  body: z.string(),
  published: z.number(),
  events: z.number(),
});
const count = z.object({ count: z.number() });

/** Runs `work` on the file, read-only. */
export function reading<T>(file: string, work: (client: Client.Database) => T): T {
  const client = new Client(file, { readonly: true });
  try {
    return work(client);
  } finally {
    client.close();
  }
}

export function countIn(client: Client.Database, from: string): number {
  return count.parse(client.prepare(`select count(*) as count from ${from}`).get()).count;
}

/** The comments that a drill has posted, each with the number of events that tell of it. */
export function commentsOfDrill(file: string): z.output<typeof comment>[] {
  const rows = reading(file, (client) =>
    client
      .prepare(
        `select id, body, published_at is not null as published,
          (select count(*) from events where subject = comments.id
            and type = case when published_at is null then 'comment.held' else 'comment.published' end) as events
        from comments where guest_name = 'Drill'`,
      )
      .all(),
  );
  return z.array(comment).parse(rows);
}

/** Nothing is damaged, and what is derived agrees with what it is derived from. */
export function demandSound(file: string): void {
  const client = new Client(file);
  try {
    demand(client.pragma("integrity_check", { simple: true }) === "ok", "the database is damaged");
    demand(client.prepare("pragma foreign_key_check").all().length === 0, "a row points to nothing");
    const shown = countIn(client, "articles where published_revision_id is not null and retired_at is null");
    const found = countIn(client, "search_docs");
    demand(shown === found, `${shown} articles are published, and the search knows ${found}`);
    client.exec("insert into search_fts(search_fts, rank) values ('integrity-check', 1)");
  } finally {
    client.close();
  }
}

/** Each of these words is there once, as one comment with one event, and nothing besides. */
export function demandOnce(file: string, acknowledged: readonly string[]): void {
  const there = new Map<string, number>();
  const rows = commentsOfDrill(file);
  for (const { body } of rows) there.set(body, (there.get(body) ?? 0) + 1);
  const lost = acknowledged.filter((body) => !there.has(body));
  demand(lost.length === 0, `${lost.length} of ${acknowledged.length} acknowledged comments are lost`);
  const twice = [...there.values()].filter((times) => times > 1);
  demand(twice.length === 0, `${twice.length} comments are there more than once`);
  demand(rows.length === acknowledged.length, `${rows.length} comments for ${acknowledged.length} posts`);
  const untold = rows.filter(({ events }) => events !== 1);
  demand(untold.length === 0, `${untold.length} comments have not exactly one event`);
}
