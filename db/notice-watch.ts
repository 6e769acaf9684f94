import pg from "pg";
import { log } from "#lib/log.ts";
import type { ChangeWatch } from "./database.ts";

/** What the trigger on the table of events calls out (migrations/postgres/0003_event_notice.sql). */
const channel = "masthead_events";
/** Notices can be lost with a connection: so often somebody looks all the same. In milliseconds. */
const interval = 250;

/** Hears from PostgreSQL when an event is committed, and distrusts silence. */
export class NoticeWatch implements ChangeWatch {
  readonly isExact = false;
  readonly #url: string;
  readonly #timer: NodeJS.Timeout;
  #mark = 0;
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;
  #ended = false;

  private constructor(url: string) {
    this.#url = url;
    this.#timer = setInterval(() => this.#look(), interval).unref();
  }

  static async begin(url: string): Promise<NoticeWatch> {
    const watch = new NoticeWatch(url);
    await watch.#connect();
    return watch;
  }

  mark(): number {
    return this.#mark;
  }

  async end(): Promise<void> {
    this.#ended = true;
    clearInterval(this.#timer);
    await this.#connecting;
    await this.#client?.end();
  }

  #look(): void {
    this.#mark++;
    if (this.#client === undefined) this.#connecting ??= this.#connect();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    client.on("notification", () => {
      this.#mark++;
    });
    client.on("error", (error) => this.#lose(client, error));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.#client = client;
      this.#mark++;
    } catch (error) {
      this.#lose(client, error);
    } finally {
      this.#connecting = undefined;
    }
  }

  #lose(client: pg.Client, error: unknown): void {
    if (this.#ended) return;
    log().warn({ err: error }, "the connection that hears of events is lost: it will be made again");
    if (this.#client === client) this.#client = undefined;
    void client.end().catch(() => undefined);
  }
}
