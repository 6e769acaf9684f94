import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { done, type Outcome, refused } from "#lib/outcome.ts";

const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const atOnce = 2;
const longestQueue = 20;

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}

// Pages and actions of Next may be bundled apart: the cap is one for the whole process.
const key = Symbol.for("masthead.password-queue");
const shared = globalThis as { [key]?: Queue };
shared[key] ??= { running: 0, waiting: [] };
const queue = shared[key];

/** One hash takes 19 MB and 50 ms of a core: `atOnce` run, `longestQueue` wait, the rest is told to come back. */
async function inTurn<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  if (queue.waiting.length >= longestQueue) return refused("Masthead is busy. Try again in a moment.");
  if (queue.running >= atOnce) await new Promise<void>((resolve) => queue.waiting.push(resolve));
  else queue.running++;
  try {
    return done(await work());
  } finally {
    // Whoever waits longest takes over the place, so that nobody slips in between.
    const next = queue.waiting.shift();
    if (next) next();
    else queue.running--;
  }
}

function derive(password: string, salt: Buffer, costs: Omit<Argon2Parameters, "message" | "nonce">) {
  // The same characters are the same password, however the keyboard composed them.
  const parameters = { ...costs, message: password.normalize("NFKC"), nonce: salt };
  return new Promise<Buffer>((resolve, reject) => {
    argon2("argon2id", parameters, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}

function stored(salt: Buffer, hash: Buffer): string {
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;
}

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** What nobody's password becomes: an account that does not exist costs as much as a wrong password. */
const nobody = stored(randomBytes(16), randomBytes(cost.tagLength));

/** What the table keeps of a password. */
export function hashPassword(password: string): Promise<Outcome<string>> {
  return inTurn(async () => {
    const salt = randomBytes(16);
    return stored(salt, await derive(password, salt, cost));
  });
}

/** Whether the password belongs to what is stored; without an account (`undefined`) it never does. */
export function verifyPassword(known: string | undefined, password: string): Promise<Outcome<boolean>> {
  const [, memory, passes, parallelism, salt = "", hash = ""] = shape.exec(known ?? nobody) ?? [];
  const expected = Buffer.from(hash, "base64");
  return inTurn(async () => {
    const given = await derive(password, Buffer.from(salt, "base64"), {
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
      tagLength: expected.length,
    });
    return timingSafeEqual(given, expected) && known !== undefined;
  });
}
