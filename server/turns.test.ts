import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

const staying = new AbortController().signal;
const long = 60_000;

test("as many work at once as may; the next one begins when one ends, in the order in which they came", async () => {
  const turns = new Turns({ atOnce: 2, waiting: 10, patience: long });
  const begun: string[] = [];
  const come = async (name: string) => {
    const end = await turns.take(staying);
    begun.push(name);
    return end;
  };
  const [first, second] = [await come("a"), await come("b")];
  const [third, fourth] = [come("c"), come("d")];
  expect(begun).toEqual(["a", "b"]);
  second?.();
  const endOfThird = await third;
  expect(begun).toEqual(["a", "b", "c"]);
  first?.();
  await fourth;
  endOfThird?.();
  expect(begun).toEqual(["a", "b", "c", "d"]);
});

test("between one turn and the next others are heard", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 100, patience: long });
  let done = 0;
  const work = async () => {
    const end = await turns.take(staying);
    done++;
    end?.();
  };
  const all = Promise.all(Array.from({ length: 100 }, work));
  await new Promise((heard) => setImmediate(heard));
  expect(done).toBeLessThan(10);
  await all;
  expect(done).toBe(100);
});

test("a turn ends once, however often it is said", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 10, patience: long });
  const end = await turns.take(staying);
  end?.();
  end?.();
  await turns.take(staying);
  const next = turns.take(AbortSignal.timeout(20));
  expect(await next).toBeUndefined();
});

test("who finds the queue full does not wait", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1, patience: long });
  const end = await turns.take(staying);
  const waiting = turns.take(staying);
  expect(await turns.take(staying)).toBeUndefined();
  end?.();
  expect(await waiting).toBeTypeOf("function");
});

test("who has waited long enough leaves, and the place is free", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1, patience: 20 });
  await turns.take(staying);
  expect(await turns.take(staying)).toBeUndefined();
  expect(await turns.take(staying)).toBeUndefined();
});

test("who leaves while waiting frees the place and is given no turn", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1, patience: long });
  const end = await turns.take(staying);
  const leaving = new AbortController();
  const left = turns.take(leaving.signal);
  leaving.abort();
  const next = turns.take(staying);
  end?.();
  expect(await left).toBeUndefined();
  expect(await next).toBeTypeOf("function");
  expect(await turns.take(leaving.signal)).toBeUndefined();
});

test("no turn is lost to someone who leaves in the moment in which it comes", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 2, patience: long });
  const end = await turns.take(staying);
  const leaving = new AbortController();
  const left = turns.take(leaving.signal);
  const next = turns.take(staying);
  leaving.abort();
  end?.();
  expect(await left).toBeUndefined();
  expect(await next).toBeTypeOf("function");
});
