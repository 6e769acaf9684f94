import { env } from "#lib/env.ts";
import type { Dialect } from "./kit.ts";

/** A `postgres://` address in DATABASE_URL switches engines; without it the database is a file. */
export const dialect: Dialect = env().databaseUrl === undefined ? "sqlite" : "postgres";
