import { setPriority } from "node:os";
import sharp from "sharp";
import { closeDatabase } from "#db/connection.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import { log } from "#lib/log.ts";

// Readers come first: on a machine that is busy with them, pictures wait.
setPriority(10);
sharp.cache(false);
sharp.concurrency(1);

const runner = new JobRunner({
  late: () => {
    log().error("a job takes too long: its process ends");
    process.exit(1);
  },
});

async function leave(): Promise<never> {
  await runner.stop();
  process.exit(0);
}
process.once("SIGTERM", () => void leave());
// Ctrl-C reaches the whole group: the server, which it reaches too, says when.
process.on("SIGINT", () => undefined);
process.once("disconnect", () => void leave());

await runner.run();
await closeDatabase();
process.exit(0);
