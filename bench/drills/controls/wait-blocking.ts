import Client from "better-sqlite3";

// SQLite itself waits for a lock, and everybody with it.
const { exec } = Client.prototype;
Client.prototype.exec = function (source) {
  if (source === "BEGIN IMMEDIATE") this.pragma("busy_timeout = 20000");
  return exec.call(this, source);
};
