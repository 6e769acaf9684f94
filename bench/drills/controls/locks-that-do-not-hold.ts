import Client from "better-sqlite3";

// The locks of the data folder are opened and not taken.
const { exec } = Client.prototype;
Client.prototype.exec = function (source) {
  const isLock = source === "BEGIN EXCLUSIVE" && this.name.endsWith(".lock");
  return exec.call(this, isLock ? "SELECT 1" : source);
};
