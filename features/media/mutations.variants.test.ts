import { readdirSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { jobs, media } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { accepted, someone, somePublished, someSection, textOf, told } from "#features/articles/testing.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import type { Admin } from "#features/people/people.ts";
import { shiftClock } from "#lib/clock.ts";
import * as durable from "#lib/durable-file.ts";
import { addMedia, addOwnMedia, makeVariants } from "./mutations.ts";
import { mediaFile, mediaFolder, pictureFiles, storedMedia, variantsOfMedia } from "./queries.ts";

useTestDatabase();
vi.mock(import("#lib/durable-file.ts"), async (original) => ({ ...(await original()) }));

let editor: Admin;
beforeEach(async () => {
  editor = await someone("owner");
});
afterEach(() => {
  vi.restoreAllMocks();
  shiftClock(0);
});

/** A picture with a sky and a ground. */
function landscape(width: number, height: number) {
  const half = { width, height: Math.floor(height / 2), channels: 3, background: "#1040c0" } as const;
  const ground = { create: { ...half, background: "#c08010" } };
  return sharp({ create: { ...half, height, background: "#1040c0" } }).composite([
    { input: ground, gravity: "south" },
  ]);
}

async function somePicture(width = 1000, height = 500) {
  const bytes = await landscape(width, height).png().toBuffer();
  return accepted(await addMedia(editor, { bytes, fileName: "a.png", alt: "A field", credit: "Mo Sun" }));
}

test("a picture is asked about once, and gets copies of fixed widths, none wider than itself", async () => {
  const { id, address } = await somePicture();
  shiftClock(1);
  expect((await pictureFiles([id]))[id]).toMatchObject({ avif: [], webp: [], placeholder: undefined });
  await new JobRunner().run();
  const files = (await pictureFiles([id, id]))[id];
  expect(files?.avif.map(({ width }) => width)).toEqual([480, 800, 1000]);
  expect(files?.webp.map(({ width }) => width)).toEqual([480, 800, 1000]);
  expect(files?.webp.at(-1)?.address).toBe(address);
  expect(files?.placeholder).toMatch(/^linear-gradient\(to bottom right(,#[0-9a-f]{6}){5}\)$/);
  const [row] = await database().read.select({ alt: media.alt, colour: media.colour }).from(media);
  expect(row).toEqual({ alt: "A field", colour: expect.stringMatching(/^#[0-9a-f]{6}$/) });
});

test("each copy is what its address and its row say", async () => {
  const { id } = await somePicture();
  await makeVariants(id);
  const files = (await pictureFiles([id]))[id];
  for (const { address, width } of [...(files?.avif ?? []), ...(files?.webp ?? [])]) {
    const known = await storedMedia(address.replace("/media/", "").split("/"));
    if (known === undefined) throw new Error(`${address} is not known`);
    const bytes = readFileSync(mediaFile(known));
    const made = await sharp(bytes).metadata();
    expect([made.width, bytes.length]).toEqual([width, known.bytes]);
    expect(`image/${made.format === "heif" ? "avif" : made.format}`).toBe(known.mimeType);
    expect(address.endsWith(known.mimeType.replace("image/", "."))).toBe(true);
  }
});

test("the gradient goes from what is above to what is below, and is left out where one sees through", async () => {
  const { id } = await somePicture();
  const clear = { width: 60, height: 60, channels: 4, background: "#ff000080" } as const;
  const bytes = await sharp({ create: clear }).png().toBuffer();
  const glass = accepted(await addMedia(editor, { bytes, fileName: "b.png" }));
  await makeVariants(id);
  await makeVariants(glass.id);
  const files = await pictureFiles([id, glass.id]);
  const colours = files[id]?.placeholder?.match(/#\w{6}/g) ?? [];
  const [first, last] = [colours.at(0) ?? "", colours.at(-1) ?? ""];
  const blueMinusRed = (colour: string) => Number(`0x${colour.slice(5)}`) - Number(`0x${colour.slice(1, 3)}`);
  expect([blueMinusRed(first) > 60, blueMinusRed(last) < -60]).toEqual([true, true]);
  expect(files[glass.id]?.placeholder).toBeUndefined();
});

test("made again, the files are the same and no older one stays", async () => {
  const { id } = await somePicture();
  await makeVariants(id);
  const before = [readdirSync(mediaFolder(id)).sort(), await variantsOfMedia([id])];
  await makeVariants(id);
  expect([readdirSync(mediaFolder(id)).sort(), await variantsOfMedia([id])]).toEqual(before);
  await makeVariants("00000000-0000-7000-8000-000000000000");
});

test("remembered pages are told of it only if some text has the picture", async () => {
  const section = await someSection(editor);
  const noWords = { alt: "A field", caption: "", credit: "" };
  const place = ({ id, ...rest }: Awaited<ReturnType<typeof somePicture>>) => ({
    mediaId: id,
    ...rest,
    ...noWords,
  });
  const [unused, above, within] = [await somePicture(1000), await somePicture(900), await somePicture(800)];
  await somePublished(editor, { sectionId: section.id, headline: "One", hero: place(above) });
  const { content, ...body } = textOf("A field, seen from the road.");
  const figure = { type: "figure", attrs: place(within) } as const;
  const words = { sectionId: section.id, headline: "Two", body: { ...body, content: [...content, figure] } };
  await somePublished(editor, words);
  for (const { id } of [unused, above, within]) await makeVariants(id);
  const ready = (await told()).filter(({ type }) => type === "media.ready");
  expect(ready.map(({ subject, data }) => [subject, data])).toEqual([
    [unused.id, { isShown: false }],
    [above.id, { isShown: true }],
    [within.id, { isShown: true }],
  ]);
});

test("a picture of our own stays as it is", async () => {
  const bytes = await landscape(400, 200).webp().toBuffer();
  const { id, address, width } = await addOwnMedia(editor, { bytes, fileName: "own.webp" });
  const known = await storedMedia(address.replace("/media/", "").split("/"));
  expect([known?.id, width]).toEqual([id, 400]);
  expect(known && readFileSync(mediaFile(known)).equals(bytes)).toBe(true);
  const jpeg = await landscape(400, 200).jpeg().toBuffer();
  await expect(addOwnMedia(editor, { bytes: jpeg, fileName: "x" })).rejects.toThrow("WebP");
});

/** The disk takes so many files and then no more. */
function fillDiskAfter(files: number): void {
  const { writeDurably } = durable;
  let left = files;
  vi.spyOn(durable, "writeDurably").mockImplementation(async (file, bytes) => {
    if (left-- > 0) return writeDurably(file, bytes);
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
}

test("on a full disk nothing of a new picture is kept", async () => {
  fillDiskAfter(0);
  await expect(somePicture()).rejects.toThrow("ENOSPC");
  expect([await database().read.$count(media), await database().read.$count(jobs)]).toEqual([0, 0]);
  expect(await told()).toEqual([]);
});

test("on a disk that is full half-way no copy is kept, and the picture is shown as it came", async () => {
  const { id } = await somePicture();
  fillDiskAfter(3);
  await expect(makeVariants(id)).rejects.toThrow("ENOSPC");
  expect(await variantsOfMedia([id])).toEqual([]);
  expect(readdirSync(mediaFolder(id))).toHaveLength(1);
  expect((await told()).map(({ type }) => type)).toEqual(["media.added"]);
  vi.restoreAllMocks();
  await makeVariants(id);
  expect(await variantsOfMedia([id])).toHaveLength(5);
});
