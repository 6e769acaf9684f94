import { expect, test } from "vitest";
import { noteEvent } from "#lib/request-context.ts";
import { PageMemory } from "./page-memory.ts";
import { ask, htmlPage, postForm, someMemory, startFront } from "./testing.ts";
import { seqIn } from "./written.ts";

const late = { isExact: false, isQuiet: (seq = 0) => seq < 8, touched: async () => [] };

test.each([
  ["masthead-seq=17", 17],
  ["a=b; masthead-seq=17; c=d", 17],
  ["x-masthead-seq=17", undefined],
  ["masthead-seq=-1", undefined],
  ["masthead-seq=1e9", undefined],
  [`masthead-seq=${"9".repeat(16)}`, undefined],
  ["", undefined],
  [undefined, undefined],
])("of the cookies %s the number is %s", (cookie, seq) => {
  expect(seqIn(cookie)).toBe(seq);
});

test("whoever changes something is told its number, where others hear of it a moment later", async () => {
  const changing = htmlPage("<p>done</p>");
  const port = await startFront(
    async (req, res) => {
      if (req.method === "POST") for (const seq of [7, 9, 8]) noteEvent(seq);
      await changing(req, res);
    },
    { memory: new PageMemory({ happenings: late }) },
  );
  const { headers } = await postForm(port, "/ai/rain", { body: "Rain" });
  expect(headers["set-cookie"]).toEqual(["masthead-seq=9; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"]);
  expect((await ask(port, "/ai/rain")).headers["set-cookie"]).toBeUndefined();
});

test("where everybody knows at once, nobody is told", async () => {
  const page = htmlPage("<p>done</p>");
  const port = await startFront(
    async (req, res) => {
      noteEvent(7);
      await page(req, res);
    },
    { memory: someMemory() },
  );
  const { headers } = await postForm(port, "/ai/rain", { body: "Rain" });
  expect(headers["set-cookie"]).toBeUndefined();
});
