import { closeDatabase } from "#db/connection.ts";
import { site } from "#lib/site-origin.ts";
import { takeFaults } from "./faults.ts";
import { enter } from "./health.ts";
import { watchJobs } from "./jobs.ts";
import { type Build, serving } from "./serving.ts";
import { stopOnSignals, stopper } from "./stop.ts";

/** One of several processes on one port; the primary looks after it, and it goes when the primary goes. */
export async function serveWithOthers(build: Build): Promise<void> {
  enter("starting");
  const { server, begin } = await serving(build, { shared: true });
  const jobs = watchJobs();
  const stop = stopper({ server, close: () => jobs.stop().then(closeDatabase) });
  stopOnSignals(stop, { led: true });
  await begin();
  takeFaults(stop);
  enter("serving");
  process.send?.({ ready: site().origin });
}
