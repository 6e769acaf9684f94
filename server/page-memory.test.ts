import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { now, shiftClock } from "#lib/clock.ts";
import { type Given, PageMemory } from "./page-memory.ts";
import type { Rendered } from "./render.ts";

const hour = 3600_000;
afterEach(() => shiftClock(0));

/** A publication of which a test says what happens, and when. */
function publication() {
  const happened: string[] = [];
  const rendered: string[] = [];
  const happenings = {
    isExact: true,
    isQuiet: () => happened.length === 0,
    touched: async () => happened.splice(0),
  };
  const memory = new PageMemory({ happenings });
  const ask = (
    key: string,
    given: Partial<Rendered> & { takes?: Promise<unknown>; endless?: boolean } = {},
  ) => {
    const { takes, endless = false, ...answer } = given;
    const path = key.replace(/\?.*/, "");
    const render = async (): Promise<Rendered> => {
      rendered.push(key);
      const words = `${key} no. ${rendered.filter((one) => one === key).length}`;
      await takes;
      return {
        status: 200,
        headers: { "content-type": "text/html" },
        body: Buffer.from(words),
        readable: true,
        hangsOn: [],
        ...answer,
      };
    };
    return memory.page({ key, path, endless, kind: "page", head: {}, render });
  };
  return { memory, ask, rendered, happen: (...pages: string[]) => happened.push(...pages) };
}

function words(given: Given): string {
  if (given === undefined) return "";
  return ("whole" in given ? given.whole.identity.joined.body : given.body).toString();
}

describe("a remembered page", () => {
  test("is rendered once, for those who ask together and for those who ask later", async () => {
    const { ask, rendered } = publication();
    await Promise.all([ask("/ai"), ask("/ai"), ask("/ai")]);
    await ask("/ai");
    expect(rendered).toEqual(["/ai"]);
  });

  test("is forgotten when something happens to it, with all its queries; others are kept", async () => {
    const { ask, rendered, happen } = publication();
    for (const key of ["/ai", "/ai?page=2", "/culture"]) await ask(key);
    happen("/ai");
    for (const key of ["/ai", "/ai?page=2", "/culture"]) await ask(key);
    expect(rendered).toEqual(["/ai", "/ai?page=2", "/culture", "/ai", "/ai?page=2"]);
  });

  test("goes with all others when something happens to the whole site", async () => {
    const { ask, rendered, happen } = publication();
    await ask("/ai");
    await ask("/culture");
    happen("*");
    await ask("/ai");
    await ask("/culture");
    expect(rendered).toEqual(["/ai", "/culture", "/ai", "/culture"]);
  });

  test("is rendered anew when the clock has made another page of it", async () => {
    const { ask, rendered } = publication();
    const holdsUntil = new Date(now().getTime() + 60_000);
    for (let times = 0; times < 2; times++) await ask("/search?q=rain&time=week", { holdsUntil });
    shiftClock(60_000);
    for (let times = 0; times < 2; times++) await ask("/search?q=rain&time=week");
    expect(rendered).toEqual(["/search?q=rain&time=week", "/search?q=rain&time=week"]);
  });

  test("is forgotten with what it hangs on, also when that happens while it is rendered", async () => {
    const { ask, rendered, happen } = publication();
    const hanging = { hangsOn: ["/ai#onward"] };
    await ask("/ai/rain", hanging);
    happen("/ai#onward");
    const { promise, resolve } = Promise.withResolvers<void>();
    const second = ask("/ai/rain", { ...hanging, takes: promise });
    await vi.waitFor(() => expect(rendered).toHaveLength(2));
    happen("/ai#onward");
    resolve();
    await second;
    await ask("/ai/rain", hanging);
    await ask("/ai/rain", hanging);
    expect(rendered).toHaveLength(3);
  });

  test("that something happened to while it was rendered is not kept, nor given to those who come after", async () => {
    const { ask, happen } = publication();
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = ask("/ai", { takes: promise });
    await pause(1);
    happen("/ai");
    const after = ask("/ai");
    resolve();
    expect(words(await after)).toBe("/ai no. 2");
    expect(words(await before)).toBe("/ai no. 1");
    expect(words(await ask("/ai"))).toBe("/ai no. 2");
  });

  test("is not kept if it happened after the last request and before the render was done", async () => {
    const { ask, happen } = publication();
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = ask("/ai", { takes: promise });
    await pause(1);
    happen("/ai");
    resolve();
    await before;
    expect(words(await ask("/ai"))).toBe("/ai no. 2");
  });

  test("lives no longer than its form is good", async () => {
    const { ask } = publication();
    await ask("/ai/rain");
    shiftClock(7 * hour);
    expect(words(await ask("/ai/rain"))).toBe("/ai/rain no. 2");
  });
});

describe("what is not remembered", () => {
  test.each<[string, Partial<Rendered>]>([
    ["a fault", { status: 500, readable: false }],
    ["an empty error document", { status: 404, readable: false }],
    ["a page that is told to come back", { status: 503 }],
    ["a page that sets a cookie", { headers: { "set-cookie": "a=b" } }],
  ])("%s", async (_, answer) => {
    const { ask, rendered } = publication();
    await ask("/ai", answer);
    await ask("/ai", answer);
    expect(rendered).toHaveLength(2);
  });

  test("a render that failed does not stay in the way", async () => {
    const { ask } = publication();
    await expect(ask("/ai", { takes: Promise.reject(new Error("boom")) })).rejects.toThrow("boom");
    expect(words(await ask("/ai"))).toBe("/ai no. 2");
  });
});

test("pages that are not there are forgotten whenever anything happens: one may be there now", async () => {
  const { ask, rendered, happen } = publication();
  await ask("/ai/new", { status: 404 });
  await ask("/ai/new", { status: 404 });
  happen("/culture");
  await ask("/ai/new", { status: 404 });
  expect(rendered).toHaveLength(2);
});

test("no number of searches and wrong addresses drives out a story", async () => {
  const { ask, rendered } = publication();
  await ask("/ai/rain");
  const large = Buffer.alloc(100_000, "x");
  for (let i = 0; i < 150; i++) {
    await ask(`/search?q=${i}`, { endless: true, body: large });
    await ask(`/nowhere-${i}`, { status: 404, body: large });
  }
  await ask("/ai/rain");
  expect(rendered.filter((key) => key === "/ai/rain")).toHaveLength(1);
  await ask("/search?q=0", { endless: true });
  expect(rendered.filter((key) => key === "/search?q=0")).toHaveLength(2);
});
