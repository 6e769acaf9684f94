const ofSqlite: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL/, "the disk is full"],
  [/^SQLITE_IOERR/, "the disk does not answer as it should"],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, "the database file cannot be written"],
  [/^SQLITE_(BUSY|LOCKED)/, "another program holds the database"],
];

// Classes and codes of PostgreSQL's manual, appendix A.
const ofPostgres: readonly (readonly [RegExp, string])[] = [
  [/^53100$/, "the disk of the database is full"],
  [/^(25006|58030)$/, "the database server cannot write"],
  [/^(53...|57P0.|08...)$/, "the database server takes no work"],
  [/^(40001|40P01|55P03|57014)$/, "too many write at the same time"],
];

const ofSystem: readonly (readonly [RegExp, string])[] = [
  [/^(ENOSPC|EDQUOT)$/, "the disk is full"],
  [/^(EROFS|EIO)$/, "the disk cannot be written"],
  [
    /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/,
    "the database is out of reach",
  ],
];

// A lost connection of pg has words and no code.
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/**
 * Why this error means that nothing can be written, or read, for the time being; undefined for every other
 * error. The one place that knows how engines and the system say so.
 */
export function unavailability(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.cause !== undefined) return unavailability(error.cause);
  if (!("code" in error)) return lost.test(error.message) ? "the database is out of reach" : undefined;
  const code = String(error.code);
  return [...ofSqlite, ...ofPostgres, ...ofSystem].find(([pattern]) => pattern.test(code))?.[1];
}
