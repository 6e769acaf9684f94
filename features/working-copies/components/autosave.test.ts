import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDocument } from "#features/document/document.ts";
import { Autosave, isOnlyHere, type SaveAnswer } from "./autosave.ts";
import type { Draft } from "./draft.ts";

const blank: Draft = {
  headline: "",
  standfirst: "",
  body: emptyDocument(),
  slug: "",
  sectionId: "",
  language: "en",
  tagNames: [],
  bylineIds: [],
  seoTitle: "",
  seoDescription: "",
  commentsPolicy: "",
  hero: null,
  sharePicture: null,
  canonicalUrl: "",
  seriesId: "",
  seriesPart: "",
};
const typed = (headline: string): Draft => ({ ...blank, headline });

/** A server that a test can slow down, cut off, or let somebody else write to. */
function desk() {
  const sent: string[] = [];
  const device: { headline: string | undefined } = { headline: undefined };
  let version = 1;
  let answer: (draft: Draft, from: number) => Promise<SaveAnswer> = async (_draft, from) => {
    version = from + 1;
    return { kind: "saved", version, savedAt: "2026-11-23T10:42:00Z" };
  };
  const autosave = new Autosave(
    {
      send: (draft, from, { setAside }) => {
        sent.push(`${draft.headline}@${from}${setAside ? ", theirs kept" : ""}`);
        return answer(draft, from);
      },
      keep: (draft) => {
        device.headline = draft.headline;
      },
      forget: () => {
        device.headline = undefined;
      },
    },
    { draft: blank, version: 1, savedAt: "2026-11-23T10:00:00Z" },
  );
  return { autosave, sent, device, answerWith: (next: typeof answer) => (answer = next), saved: answer };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a pause in typing saves once, with the newest words, and forgets the device's copy", async () => {
  const { autosave, sent, device } = desk();
  autosave.change(typed("R"));
  autosave.change(typed("Rain"));
  expect(autosave.status().kind).toBe("unsaved");
  expect(device.headline).toBe("Rain");
  await vi.runAllTimersAsync();
  expect(sent).toEqual(["Rain@1"]);
  expect(autosave.status()).toMatchObject({ kind: "saved", version: 2 });
  expect(device.headline).toBeUndefined();
});

test("words typed while a save is under way are saved after it, with the new version", async () => {
  const { autosave, sent, answerWith } = desk();
  const { promise, resolve } = Promise.withResolvers<SaveAnswer>();
  answerWith(() => promise);
  autosave.change(typed("one"));
  const flushed = autosave.flush();
  autosave.change(typed("two"));
  answerWith(async (_draft, from) => ({ kind: "saved", version: from + 1, savedAt: "" }));
  resolve({ kind: "saved", version: 2, savedAt: "" });
  expect(await flushed).toBe(false);
  await vi.runAllTimersAsync();
  expect(sent).toEqual(["one@1", "two@2"]);
});

test("an unreachable server: kept on the device, said so, tried again by itself", async () => {
  const { autosave, sent, device, answerWith, saved } = desk();
  answerWith(() => Promise.reject(new TypeError("fetch failed")));
  autosave.change(typed("Rain"));
  expect(await autosave.flush()).toBe(false);
  expect(autosave.status().kind).toBe("offline");
  expect(device.headline).toBe("Rain");
  answerWith(saved);
  await vi.runAllTimersAsync();
  expect(autosave.status().kind).toBe("saved");
  expect(sent).toEqual(["Rain@1", "Rain@1"]);
});

test("somebody else's words are not overwritten until the writer says so", async () => {
  const { autosave, sent, device, answerWith, saved } = desk();
  answerWith(async () => ({ kind: "conflict", by: "Ana", at: "2026-11-23T10:41:00Z", version: 7 }));
  autosave.change(typed("mine"));
  await autosave.flush();
  answerWith(saved);
  autosave.change(typed("mine, longer"));
  await vi.runAllTimersAsync();
  expect(autosave.status()).toMatchObject({ kind: "conflict", by: "Ana" });
  expect(sent).toEqual(["mine@1"]);
  expect(device.headline).toBe("mine, longer");
  expect(await autosave.overwrite()).toBe(true);
  expect(sent.at(-1)).toBe("mine, longer@7, theirs kept");
  autosave.change(typed("mine, still longer"));
  await vi.runAllTimersAsync();
  expect(sent.at(-1)).toBe("mine, still longer@8");
});

test("a refusal is shown and not repeated until something changes", async () => {
  const { autosave, sent, answerWith } = desk();
  answerWith(async () => ({
    kind: "refused",
    message: "Check the marked fields.",
    fields: { slug: "Too long" },
  }));
  autosave.change(typed("Rain"));
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(1);
  expect(autosave.status()).toMatchObject({ kind: "refused", fields: { slug: "Too long" } });
});

test("typed and taken back: nothing is sent, nothing stays on the device", async () => {
  const { autosave, sent, device } = desk();
  autosave.change(typed("Rain"));
  autosave.change(blank);
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
  expect(autosave.status().kind).toBe("saved");
  expect(device.headline).toBeUndefined();
});

test("whoever takes the words of the other goes on from them, and nothing stays on the device", async () => {
  const { autosave, sent, device, answerWith, saved } = desk();
  answerWith(async () => ({ kind: "conflict", by: "Ana", at: "2026-11-23T10:41:00Z", version: 7 }));
  autosave.change(typed("mine"));
  await autosave.flush();
  autosave.replace({ draft: typed("theirs"), version: 7, savedAt: "2026-11-23T10:41:00Z" });
  expect(autosave.status()).toMatchObject({ kind: "saved", version: 7 });
  expect([autosave.draft.headline, device.headline]).toEqual(["theirs", undefined]);
  answerWith(saved);
  autosave.change(typed("theirs, longer"));
  await vi.runAllTimersAsync();
  expect(sent).toEqual(["mine@1", "theirs, longer@7"]);
});

test("signed out: kept on the device, not tried again by itself, saved once one is back", async () => {
  const { autosave, sent, device, answerWith, saved } = desk();
  answerWith(async () => ({ kind: "signed-out" }));
  autosave.change(typed("Rain"));
  await vi.runAllTimersAsync();
  expect([autosave.status().kind, device.headline, sent.length]).toEqual(["signed-out", "Rain", 1]);
  expect(isOnlyHere(autosave.status())).toBe(true);
  answerWith(saved);
  expect(await autosave.flush()).toBe(true);
  expect(isOnlyHere(autosave.status())).toBe(false);
});
