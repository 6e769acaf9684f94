import { type Logger, sql } from "drizzle-orm";
import type { Driver } from "./database.ts";

/** A statement as a driver got it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Given to a driver, it keeps every statement that is read with. */
export class StatementLog implements Logger {
  #heard: Statement[] = [];

  logQuery(text: string, values: unknown[]): void {
    this.#heard.push({ text, values });
  }

  /** The statements since it was asked last. */
  take(): Statement[] {
    const heard = this.#heard;
    this.#heard = [];
    return heard;
  }
}

/** Runs a statement again with its values, `before` in front of it: for tests that ask for its plan. */
export async function repeat<Row>(driver: Driver, { text, values }: Statement, before = ""): Promise<Row[]> {
  let place = 0;
  // A `?` or `$1` stands at every second place of what the split gives.
  const chunks = text.split(/(\?|\$\d+)/).map((piece, i) => {
    if (i % 2 === 0) return sql.raw(piece);
    return sql`${sql.param(piece === "?" ? values[place++] : values[Number(piece.slice(1)) - 1])}`;
  });
  return driver.rows<Row>(sql.join([sql.raw(before), ...chunks]));
}
