// Migrates a file and dies after a statement: node bench/drills/dying-migration.ts FILE FOLDER STATEMENT
import Client from "better-sqlite3";
import { migrateSqlite } from "#db/migrate-sqlite.ts";

const [file = "", folder = "", last = "0"] = process.argv.slice(2);
const { exec } = Client.prototype;
let statements = 0;
Client.prototype.exec = function (source) {
  const result = exec.call(this, source);
  if (++statements === Number(last)) process.kill(process.pid, "SIGKILL");
  return result;
};
migrateSqlite(file, folder, undefined);
console.log(statements);
