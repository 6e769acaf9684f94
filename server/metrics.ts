import cluster from "node:cluster";
import { collectDefaultMetrics } from "prom-client";
import { measureData } from "./data-measures.ts";
import { measureFront } from "./front-measures.ts";
import { registry } from "./measures.ts";
import { giveMetrics, metricsOfAll } from "./metrics-of-all.ts";

collectDefaultMetrics({ register: registry });
measureFront();
measureData();
if (cluster.isWorker) giveMetrics(() => registry.getMetricsAsJSON());

export const metricsType = registry.contentType;

/**
 * The measurements in the words of Prometheus: of this process, or of all of them together if there are
 * several. Undefined if the others cannot be reached.
 */
export function metrics(): Promise<string | undefined> {
  return cluster.isWorker ? metricsOfAll() : registry.metrics();
}
