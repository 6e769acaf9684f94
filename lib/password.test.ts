import type * as crypto from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

const seen = vi.hoisted(() => ({ calls: [] as object[], running: 0, most: 0, fail: false }));

// The real thing, watched.
vi.mock("node:crypto", async (original) => {
  const real = await original<typeof crypto>();
  const argon2: typeof real.argon2 = (algorithm, { message, nonce, ...costs }, callback) => {
    seen.calls.push(costs);
    seen.running++;
    seen.most = Math.max(seen.most, seen.running);
    if (seen.fail) throw new Error("out of memory");
    real.argon2(algorithm, { message, nonce, ...costs }, (error, hash) => {
      seen.running--;
      callback(error, hash);
    });
  };
  return { ...real, argon2 };
});

beforeEach(() => Object.assign(seen, { calls: [], running: 0, most: 0, fail: false }));

async function hashed(password: string): Promise<string> {
  const hash = await hashPassword(password);
  if (!hash.ok) throw new Error(hash.message);
  return hash.value;
}

test("a password is kept as argon2id with its costs and a salt of its own", async () => {
  const [one, two] = [await hashed("four words in a row"), await hashed("four words in a row")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toContain("four words");
  expect(two).not.toBe(one);
});

test("the right password is known again, another is not", async () => {
  const known = await hashed("four words in a row");
  expect(await verifyPassword(known, "four words in a row")).toEqual({ ok: true, value: true });
  expect(await verifyPassword(known, "four words in a rov")).toEqual({ ok: true, value: false });
  expect(await verifyPassword(known, "")).toEqual({ ok: true, value: false });
});

test("the same characters are the same password, however they were composed", async () => {
  expect(await verifyPassword(await hashed("Ångström ist da"), "A\u030angstro\u0308m ist da")).toMatchObject({
    value: true,
  });
});

test("an account that does not exist costs exactly as much as a wrong password", async () => {
  const known = await hashed("four words in a row");
  seen.calls = [];
  await verifyPassword(known, "wrong");
  expect(await verifyPassword(undefined, "wrong")).toEqual({ ok: true, value: false });
  const costs = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
  expect(seen.calls).toEqual([costs, costs]);
});

test("two are hashed at once, twenty wait, the rest is told to come back", async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => verifyPassword(undefined, "wrong")));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(22);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    message: "Masthead is busy. Try again in a moment.",
  });
  expect(seen.most).toBe(2);
  expect(await verifyPassword(undefined, "wrong")).toMatchObject({ ok: true });
});

test("a hash that fails gives its place back", async () => {
  seen.fail = true;
  for (let i = 0; i < 5; i++)
    await expect(hashPassword("four words in a row")).rejects.toThrow("out of memory");
  seen.fail = false;
  expect(await hashPassword("four words in a row")).toMatchObject({ ok: true });
});
