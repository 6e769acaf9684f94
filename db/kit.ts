// The only file that knows how a column is spelled in each dialect. Types come from PostgreSQL while the
// daily runtime is SQLite, so only what both have compiles and runs.
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";

const pgKit = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  oneOf: <const T extends [string, ...string[]]>(name: string, values: T) => pg.text(name, { enum: values }),
  int: (name: string) => pg.integer(name),
  real: (name: string) => pg.doublePrecision(name),
  bool: (name: string) => pg.boolean(name),
  time: (name: string) => pg.timestamp(name, { mode: "date", withTimezone: true, precision: 3 }),
  json: <T>(name: string) => pg.jsonb(name).$type<T>(),
  seq: (name: string) => pg.bigserial(name, { mode: "number" }).primaryKey(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
};
export type Kit = typeof pgKit;
export type AnyColumn = pg.AnyPgColumn;

const liteKit = {
  table: lite.sqliteTable,
  text: (name: string) => lite.text(name),
  oneOf: (name: string, values: [string, ...string[]]) => lite.text(name, { enum: values }),
  int: (name: string) => lite.integer(name),
  real: (name: string) => lite.real(name),
  bool: (name: string) => lite.integer(name, { mode: "boolean" }),
  time: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
  json: (name: string) => lite.text(name, { mode: "json" }),
  seq: (name: string) => lite.integer(name).primaryKey({ autoIncrement: true }),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  check: lite.check,
} satisfies Record<keyof Kit, unknown>;

export type Dialect = "sqlite" | "postgres";

export function kitOf(dialect: Dialect): Kit {
  return dialect === "postgres" ? pgKit : (liteKit as unknown as Kit);
}
