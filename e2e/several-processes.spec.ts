import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { ask } from "#e2e/http.ts";
import { type RunningServer, startServer } from "#e2e/server.ts";
import { test } from "#e2e/site.ts";

/** The processes that serve, as `/metrics` tells them. */
async function processes(site: RunningServer): Promise<number> {
  const { text } = await ask(site, "/metrics");
  return Number(/^masthead_processes (\d+)$/m.exec(text)?.[1]);
}

function lostProcess(site: RunningServer): number | undefined {
  const pid = /"pid":\d+.*"pid":(\d+).*a process has ended/.exec(site.output())?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** As browsers do: what was on its way to a process that died is asked once more. */
async function read(site: RunningServer): Promise<number> {
  const { status } = await ask(site, "/").catch(() => ask(site, "/"));
  return status;
}

/** The processes that a process has started. */
async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return text.trim().split(" ").map(Number);
}

test.describe("two processes on one port", () => {
  test.skip(process.platform !== "linux", "tells processes apart by /proc");

  test("one that is killed is replaced, and readers hear nothing of it", async () => {
    const site = await startServer({ env: { WEB_CONCURRENCY: "2" } });
    try {
      await expect.poll(() => processes(site)).toBe(2);
      const [victim = 0] = await childrenOf(site.pid);
      process.kill(victim, "SIGKILL");
      for (let i = 0; i < 20; i++) expect(await read(site)).toBe(200);
      await expect.poll(async () => (await childrenOf(site.pid)).length, { timeout: 20_000 }).toBe(2);
      expect(await childrenOf(site.pid)).not.toContain(victim);
      expect(lostProcess(site)).toBe(victim);
      await expect.poll(() => processes(site), { timeout: 20_000 }).toBe(2);
      for (let i = 0; i < 20; i++) expect(await read(site)).toBe(200);
    } finally {
      expect(await site.stop()).toBe(0);
    }
  });

  test("all go when the one that leads them is killed", async () => {
    const site = await startServer({ env: { WEB_CONCURRENCY: "2" } });
    const led = await childrenOf(site.pid);
    process.kill(site.pid, "SIGKILL");
    const isAlive = (pid: number) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(() => led.filter(isAlive)).toEqual([]);
    await site.stop();
  });
});

test("a server that cannot have its port says so and ends", async ({ site }) => {
  const { port } = new URL(site.address);
  const starting = startServer({ env: { WEB_CONCURRENCY: "2", PORT: port } });
  await expect(starting).rejects.toThrow(/Port \d+ on 127\.0\.0\.1 is in use[\s\S]*has not started/);
});
