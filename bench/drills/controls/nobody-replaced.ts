import cluster, { type Worker } from "node:cluster";
import { EventEmitter } from "node:events";

// Two processes are begun; those after them never come to life.
const { fork } = cluster;
let begun = 0;
cluster.fork = (env) => (++begun > 2 ? (new EventEmitter() as Worker) : fork(env));
