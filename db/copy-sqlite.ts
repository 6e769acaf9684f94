import { openSqlite } from "./sqlite-file.ts";
import { rowsByTable } from "./sqlite-rows.ts";

const pagesAtOnce = 1000;

/**
 * Copies the database as it is at one moment, however much is written meanwhile; answers the rows of that moment.
 * The open transaction holds the moment: without it SQLite begins anew whenever another process writes.
 */
export async function copySqlite(
  from: string,
  to: string,
  progress: (done: number, total: number) => void,
): Promise<Map<string, number>> {
  const source = openSqlite(from, { readonly: true });
  try {
    source.exec("BEGIN");
    const rows = rowsByTable(source);
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
    source.exec("COMMIT");
    makeWhole(to);
    return rows;
  } finally {
    source.close();
  }
}

/** One file without a log beside it, that can be read from any medium. */
function makeWhole(file: string): void {
  const copy = openSqlite(file, { readonly: false });
  copy.pragma("journal_mode = DELETE");
  copy.close();
}
