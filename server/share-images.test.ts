import { rm } from "node:fs/promises";
import { beforeEach, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { shareImages } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { someone, somePublished, someSection } from "#features/articles/testing.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import { shareImageFile, shareImageOf } from "#features/share-images/queries.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { newId } from "#lib/id.ts";
import { ask, startFront } from "./testing.ts";

useTestDatabase();

const toNext = vi.fn(async () => undefined);
const picture = Buffer.from("a picture");
const contentHash = "a".repeat(64);

let port: number;
let articleId: string;
let path: string;

beforeEach(async () => {
  const editor = await someone("editor");
  const { id: sectionId } = await someSection(editor);
  articleId = (await somePublished(editor, { sectionId })).id;
  const row = { articleId, madeFrom: "x", contentHash, bytes: picture.length };
  await database().transaction(async (tx) => {
    await tx.insert(shareImages).values(row);
  });
  await writeDurably(shareImageFile(row), picture);
  path = (await shareImageOf(articleId))?.address ?? "";
  port = await startFront(toNext);
});

test("the picture of an article comes whole and for good, and Next never hears of it", async () => {
  const { status, headers, bytes } = await ask(port, path);
  expect([status, bytes.equals(picture)]).toEqual([200, true]);
  expect(headers).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    etag: `"${contentHash}"`,
  });
  expect((await ask(port, path, { headers: { "if-none-match": `"${contentHash}"` } })).status).toBe(304);
  expect(toNext).not.toHaveBeenCalled();
});

test("whoever has kept the address of an older one is shown to the newest", async () => {
  const { status, headers } = await ask(port, path.replace(contentHash, "b".repeat(64)));
  expect([status, headers.location]).toEqual([302, path]);
});

test.each([
  ["an article that has none", () => path.replace(articleId, newId())],
  ["a path out of the folder", () => `/share/${articleId}/..${contentHash}.png`],
  ["no hash at all", () => `/share/${articleId}/x.png`],
])("nothing is found for %s", async (_, at) => {
  expect((await ask(port, at())).status).toBe(404);
});

test("a file that has gone is not found, and is drawn again", async () => {
  await new JobRunner().run();
  const { address } = (await shareImageOf(articleId)) ?? { address: "" };
  await rm(shareImageFile({ articleId, contentHash: address.slice(-68, -4) }));
  expect((await ask(port, address)).status).toBe(404);
  await new JobRunner().run();
  expect((await ask(port, address)).status).toBe(200);
});
