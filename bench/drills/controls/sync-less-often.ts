import Client from "better-sqlite3";

// The setting that SQLite comes with: a commit is in the log, but nobody has waited for the disk.
const { pragma } = Client.prototype;
Client.prototype.pragma = function (source, options) {
  return pragma.call(this, source === "synchronous = FULL" ? "synchronous = NORMAL" : source, options);
};
