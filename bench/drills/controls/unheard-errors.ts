import pg from "pg";

// Nobody listens when a connection breaks that is not being used.
const { emit } = pg.Client.prototype;
pg.Client.prototype.emit = function (name, ...about) {
  if (name === "error") throw about[0];
  return emit.call(this, name, ...about);
};
