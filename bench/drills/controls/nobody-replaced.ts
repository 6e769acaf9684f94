import cluster from "node:cluster";

// Two processes are begun, and none after them.
const { fork } = cluster;
let begun = 0;
cluster.fork = (env) => {
  if (++begun > 2) throw new Error("no more");
  return fork(env);
};
