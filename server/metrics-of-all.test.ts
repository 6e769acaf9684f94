import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { sqliteTemplate } from "#db/testing.ts";

const template = sqliteTemplate();
const { folder } = template;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, "..");
const file = (path: string) => JSON.stringify(pathToFileURL(join(root, path)).href);

/** Two processes that have counted something of their own; the second is asked for the values of all, again and again. */
const script = `
import cluster from "node:cluster";
import { once } from "node:events";
if (cluster.isPrimary) {
  const { gatherMetrics } = await import(${file("server/metrics-of-all.ts")});
  const [first, second] = [cluster.fork(), cluster.fork()];
  await Promise.all([once(first, "message"), once(second, "message")]);
  const told = async () => {
    second.send("tell");
    for (;;) {
      const [message] = await once(second, "message");
      if (message.told !== undefined) return message.told;
    }
  };
  const before = await told();
  gatherMetrics();
  const both = await told();
  first.send("hang");
  const oneHangs = await told();
  first.process.kill("SIGKILL");
  const oneDies = await told();
  second.process.kill("SIGKILL");
  process.stdout.write(JSON.stringify({ before, both, oneHangs, oneDies }), () => process.exit(0));
} else {
  const { tally } = await import(${file("server/tally.ts")});
  const { metrics } = await import(${file("server/metrics.ts")});
  tally.hits = cluster.worker.id * 100;
  process.on("message", async (message) => {
    if (message === "tell") process.send({ told: (await metrics()) ?? "nobody answers" });
    if (message === "hang") for (;;);
  });
  process.send({});
}
`;

async function run(): Promise<unknown> {
  const path = join(folder, "processes.mjs");
  writeFileSync(path, script);
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: "" };
  const child = spawn(process.execPath, [path], { cwd: root, env });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  expect(errors).toBe("");
  return JSON.parse(output);
}

test("any of several processes tells the values of all, as far as they answer", async () => {
  renameSync(template.file, join(folder, "masthead.db"));
  expect(await run()).toEqual({
    // Rather than a part that looks like the whole.
    before: "nobody answers",
    both: expect.stringMatching(/^masthead_page_memory_hits_total 300$/m),
    oneHangs: expect.stringMatching(/^masthead_page_memory_hits_total 200$/m),
    oneDies: expect.stringMatching(/^masthead_processes 1$/m),
  });
});
