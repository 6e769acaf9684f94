import { afterEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { verificationTokens } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { somebody } from "#features/people/testing.ts";
import { shiftClock } from "#lib/clock.ts";
import { issueToken, revokeTokensOf, spendToken } from "./mutations.ts";
import { tokenHolder } from "./queries.ts";
import { linkWith, type Purpose } from "./tokens.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

function issue(changes: { readonly identifier?: string; readonly personId?: string } = {}) {
  const token = { purpose: "new-password", identifier: "ada", seconds: 60, ...changes } as const;
  return database().transaction((tx) => issueToken(tx, token));
}

function spend(token: string, purpose: Purpose = "new-password") {
  return database().transaction((tx) => spendToken(tx, purpose, token));
}

test("a token is good once, and for two at the same moment as well", async () => {
  const token = await issue();
  const holders = await Promise.all([spend(token), spend(token)]);
  expect(holders.filter((holder) => holder !== undefined)).toEqual([{ identifier: "ada", personId: null }]);
});

test("B26: a token of one purpose serves no other, and is not spent by the try", async () => {
  const token = await issue();
  for (const purpose of ["set-up", "sign-in", "invitation", "new-email"] as const) {
    expect([await tokenHolder(purpose, token), await spend(token, purpose)]).toEqual([undefined, undefined]);
  }
  expect(await spend(token)).toBeDefined();
});

test("a token is good for its time", async () => {
  const token = await issue();
  shiftClock(61_000);
  expect([await tokenHolder("new-password", token), await spend(token)]).toEqual([undefined, undefined]);
});

test("the table holds no token, and a token that was made up opens nothing", async () => {
  const token = await issue();
  const [row] = await database().read.select().from(verificationTokens);
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await spend(row?.tokenHash ?? "")).toBeUndefined();
});

test("another token for the same makes the one before void, and no one else's", async () => {
  const [first, others] = [await issue(), await issue({ identifier: "eve" })];
  await issue();
  expect([await spend(first), await spend(others)]).toEqual([
    undefined,
    { identifier: "eve", personId: null },
  ]);
});

test("all tokens about a person are void at once", async () => {
  const [ada, eve] = [await somebody("author"), await somebody("author")];
  const tokens = [await issue({ personId: ada.id }), await issue({ identifier: "eve", personId: eve.id })];
  await database().transaction((tx) => revokeTokensOf(tx, ada.id));
  const spent = await Promise.all(tokens.map((token) => spend(token)));
  expect(spent.map((holder) => holder?.personId)).toEqual([undefined, eve.id]);
});

test("B18: a link begins with the address of the site", () => {
  expect(linkWith("/admin/new-password", "x")).toBe("http://localhost:3000/admin/new-password?token=x");
});
