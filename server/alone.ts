import { closeDatabase } from "#db/connection.ts";
import { assertMigrated } from "#db/migrated.ts";
import { lockData } from "#db/server-lock.ts";
import { issueSetUpLink } from "#features/people/mutations.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { takeFaults } from "./faults.ts";
import { enter } from "./health.ts";
import { watchJobs } from "./jobs.ts";
import { type Build, serving } from "./serving.ts";
import { stopOnSignals, stopper } from "./stop.ts";
import { say, welcome } from "./welcome.ts";

/** One process that does everything. */
export async function serveAlone(build: Build): Promise<void> {
  enter("starting");
  const lock = lockData();
  await assertMigrated();
  const { server, begin } = await serving(build, { shared: false });
  const jobs = watchJobs();
  const close = () => jobs.stop().then(closeDatabase);
  const stop = stopper({ server, close: () => close().finally(() => lock?.release()) });
  stopOnSignals(stop);
  await begin();
  takeFaults(stop);
  enter("serving");
  say(welcome(siteOrigin(), await issueSetUpLink()));
}
