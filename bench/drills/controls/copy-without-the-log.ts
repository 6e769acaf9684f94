import { replaceModule } from "./replace-module.ts";

// The file is copied as files are: without what stands in the log beside it.
replaceModule(
  "db/copy-sqlite.ts",
  `import { copyFileSync } from "node:fs";
import { openSqlite } from "./sqlite-file.ts";
import { rowsByTable } from "./sqlite-rows.ts";
export async function copySqlite(from, to) {
  copyFileSync(from, to);
  const copy = openSqlite(to, { readonly: false });
  copy.pragma("journal_mode = DELETE");
  const rows = rowsByTable(copy);
  copy.close();
  return rows;
}`,
);
