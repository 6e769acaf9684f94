import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { people, sessions } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import { announceSite } from "#lib/site-origin.ts";
import { type Role, roles, sessionLife } from "./people.ts";
import {
  admit,
  currentActor,
  endSession,
  requireAdmin,
  requireEditor,
  requireStaff,
  startSession,
} from "./session.ts";
import { jar, plainCookie, signInAs, somebody } from "./testing.ts";

vi.mock("next/headers", async () => (await import("./testing.ts")).nextHeaders);

useTestDatabase();
const plain = { origin: "http://localhost:3000", loopback: true };
beforeEach(() => {
  jar.clear();
  announceSite(plain);
});
afterEach(() => {
  shiftClock(0);
  announceSite(plain);
});

const hour = 3_600_000;
const day = 24 * hour;
const idle = sessionLife.idle * 1000;

function tokenOf(): string {
  return jar.get(plainCookie)?.value ?? "";
}

async function count(): Promise<number> {
  return database().read.$count(sessions);
}

test("whoever signs in is known by name and by the role of this moment", async () => {
  const { id } = await somebody("author");
  await startSession(id);
  expect(await currentActor()).toEqual({ id, name: "The author", role: "author" });
  await database().transaction(async (tx) => {
    await tx.update(people).set({ role: "contributor" }).where(eq(people.id, id));
  });
  expect(await currentActor()).toMatchObject({ role: "contributor" });
});

test("the cookie is for the browser alone, and over TLS when the site has it", async () => {
  const { id } = await somebody("author");
  await startSession(id);
  const options = { httpOnly: true, sameSite: "lax", path: "/" };
  expect(jar.get(plainCookie)?.options).toMatchObject({ ...options, secure: false });
  announceSite({ origin: "https://example.org", loopback: false });
  await startSession(id);
  expect(jar.get(`__Secure-${plainCookie}`)?.options).toMatchObject({ ...options, secure: true });
  expect(await currentActor()).toMatchObject({ id });
  jar.delete(`__Secure-${plainCookie}`);
  expect(await currentActor()).toBeUndefined();
});

test("B15: signing in always makes a new token, and what was planted before is worth nothing", async () => {
  const { id } = await somebody("author");
  const attacker = await somebody("author");
  await signInAs(attacker);
  const planted = tokenOf();
  await startSession(id);
  expect(tokenOf()).not.toBe(planted);
  expect(await currentActor()).toMatchObject({ id });
  jar.set(plainCookie, { value: planted, options: {} });
  expect(await currentActor()).toBeUndefined();
});

test("B15: signing out deletes the row, so a copy of the cookie opens nothing", async () => {
  await startSession((await somebody("author")).id);
  const copy = tokenOf();
  await endSession();
  expect(jar.size).toBe(0);
  expect(await count()).toBe(0);
  jar.set(plainCookie, { value: copy, options: {} });
  expect(await currentActor()).toBeUndefined();
});

test("B15: somebody who is removed is signed out with the next request", async () => {
  const { id } = await somebody("editor");
  await startSession(id);
  await database().transaction(async (tx) => {
    await tx.update(people).set({ removedAt: now() }).where(eq(people.id, id));
  });
  expect(await currentActor()).toBeUndefined();
});

test.each(["", "guess", "x".repeat(100_000), "a\u0000b", "%00", "{}", "' or 1=1 --", "\ud800"])(
  "a cookie that we never gave is nobody's: %j",
  async (value) => {
    await startSession((await somebody("owner")).id);
    jar.set(plainCookie, { value, options: {} });
    expect(await currentActor()).toBeUndefined();
    expect(await count()).toBe(1);
  },
);

test("spoiled neighbours of the cookie do no harm", async () => {
  const { id } = await somebody("author");
  await startSession(id);
  for (const name of ["next-auth.callback-url", `${plainCookie}.0`, "next-auth.csrf-token"]) {
    jar.set(name, { value: "http://[", options: {} });
  }
  expect(await currentActor()).toMatchObject({ id });
});

describe("a session", () => {
  test("B15: ends when it was not used for thirty days", async () => {
    await startSession((await somebody("author")).id);
    shiftClock(idle + 1000);
    expect(await currentActor()).toBeUndefined();
  });

  test("lasts while it is used, and is written at most once an hour", async () => {
    const { id } = await somebody("author");
    await startSession(id);
    const end = async () =>
      (await database().read.select({ at: sessions.expiresAt }).from(sessions))[0]?.at.getTime();
    const first = await end();
    await currentActor();
    expect(await end()).toBe(first);
    await age(2 * hour);
    await currentActor();
    expect(await end()).toBeGreaterThan((first ?? 0) - 1000);
  });

  test("B15: ends ninety days after signing in, however often it was used", async () => {
    await startSession((await somebody("author")).id);
    const born = new Date(Date.now() - 90 * day);
    await database().transaction(async (tx) => {
      await tx.update(sessions).set({ createdAt: born });
    });
    expect(await currentActor()).toBeUndefined();
  });
});

/** Makes the one session older; next-auth looks at the clock of the machine. */
async function age(milliseconds: number): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.update(sessions).set({ expiresAt: new Date(Date.now() + idle - milliseconds) });
  });
}

const doors = { requireStaff, requireEditor, requireAdmin };
const opensFrom: [keyof typeof doors, Role][] = [
  ["requireStaff", "contributor"],
  ["requireEditor", "editor"],
  ["requireAdmin", "admin"],
];

function digestOf(error: unknown): string {
  return error instanceof Error && "digest" in error ? String(error.digest) : String(error);
}

describe.each(opensFrom)("%s", (door, from) => {
  test.each(roles)("for a signed-in %s", async (role) => {
    const person = await somebody(role);
    await signInAs(person);
    const answer = await doors[door]().catch(digestOf);
    const isOpen = roles.indexOf(role) >= roles.indexOf(from);
    expect(answer).toEqual(
      isOpen ? { id: person.id, name: person.name, role } : "NEXT_HTTP_ERROR_FALLBACK;404",
    );
  });

  test("sends whoever is signed out to sign in, with 303, and remembers the way", async () => {
    const context: RequestContext = {
      requestId: "r",
      clientAddress: "192.0.2.7",
      path: "/admin/articles?page=2&_rsc=x",
    };
    const digest = await runInRequest(context, () => doors[door]().catch(digestOf));
    expect(digest).toContain(`;/admin/sign-in?next=${encodeURIComponent("/admin/articles?page=2")};`);
    expect(context.status).toBe(303);
  });
});

test("a door for anyone opens for nobody in particular", async () => {
  expect(await admit("anyone")).toEqual({ actor: undefined });
  expect(await admit("staff")).toBe("signed out");
  await signInAs(await somebody("reader"));
  expect(await admit("anyone")).toMatchObject({ actor: { role: "reader" } });
  expect(await admit("staff")).toBe("not allowed");
});
