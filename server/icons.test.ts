import { beforeEach, expect, test, vi } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { someone } from "#features/articles/testing.ts";
import { iconPaths } from "#features/paths.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { ask, startFront } from "./testing.ts";

useTestDatabase();

const toNext = vi.fn(async () => undefined);
let port: number;
beforeEach(async () => {
  port = await startFront(toNext);
});

const types = {
  [iconPaths.ico]: "image/x-icon",
  [iconPaths.svg]: "image/svg+xml",
  [iconPaths.apple]: "image/png",
  [iconPaths.manifest]: "application/manifest+json",
};

test.each(Object.entries(types))("%s is %s, and Next never hears of it", async (path, type) => {
  const { status, headers, bytes } = await ask(port, path);
  expect([status, headers["content-type"]]).toEqual([200, type]);
  expect(headers["cache-control"]).toBe("public, max-age=3600");
  expect(bytes.length).toBeGreaterThan(100);
  const again = await ask(port, path, { headers: { "if-none-match": String(headers.etag) } });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
  expect(toNext).not.toHaveBeenCalled();
});

test("whoever changes the name or the colour has other icons at once", async () => {
  const owner = await someone("owner");
  const before = await ask(port, iconPaths.svg);
  await changeSettings(owner, { name: "Wintering" });
  const renamed = await ask(port, iconPaths.svg);
  await changeSettings(owner, { accent: "#0b6b50" });
  const coloured = await ask(port, iconPaths.svg);
  expect(new Set([before.text, renamed.text, coloured.text]).size).toBe(3);
  expect(coloured.text).toContain("#0b6b50");
  expect(JSON.parse((await ask(port, iconPaths.manifest)).text)).toMatchObject({ name: "Wintering" });
});
