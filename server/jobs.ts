import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { isJobWaiting } from "#features/jobs/queries.ts";
import { log } from "#lib/log.ts";

/** How often a process looks for work, in milliseconds: one look-up in an index that is empty as a rule. */
const interval = 3000;
/** How long a process of jobs may take to let go. */
const patience = 1000;

/** The bundle has both files in one folder, as the sources have. */
const program = new URL(`./job-process${extname(import.meta.url)}`, import.meta.url);

/** The memory of pictures is given back to the machine by the end of their process, and in no other way for certain. */
function begin(): ChildProcess {
  const child = fork(program, { execArgv: ["--max-old-space-size=192"] });
  child.on("error", (error) => log().error({ err: error }, "the process of jobs could not be used"));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(late);
}

/**
 * Starts a process for jobs when some are waiting; it ends when none is left. Several servers may do this: whoever
 * comes second finds the work taken and leaves.
 */
export function watchJobs({ start = begin, every = interval } = {}): { stop: () => Promise<void> } {
  let child: ChildProcess | undefined;
  let stopped = false;
  const look = async () => {
    if (child !== undefined || !(await isJobWaiting()) || stopped || child !== undefined) return;
    child = start();
    child.once("exit", () => {
      child = undefined;
    });
  };
  const timer = setInterval(
    () => void look().catch((error: unknown) => log().warn({ err: error }, "jobs could not be looked for")),
    every,
  );
  timer.unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      if (child !== undefined) await end(child);
    },
  };
}
