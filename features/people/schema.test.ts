import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adminPath } from "#features/admin-paths.ts";
import { placeAfterSignIn, setUpInput, signInInput, signOutInput } from "./schema.ts";

const hostile = [
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\\/evil.example/admin",
  "/\t/evil.example",
  "\t//evil.example",
  "/%09/evil.example",
  "/admin\n//evil.example",
  "/admin\u0000",
  "http:evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil.example@localhost/admin",
  "http://localhost@evil.example/admin",
  "/admin@evil.example/../..//evil.example",
  "//evil.example/admin/articles",
  "／／evil.example",
  "/。/evil.example",
  "//evil。example",
  "//admin",
  "/admin/..//evil.example",
  "/admin/%2e%2e/%2e%2e//evil.example",
  "/admin/../../evil",
  "/administrators",
  "/adminevil",
  "/admin\\@evil.example",
  "admin",
  "",
  " /admin/articles",
  "/",
  "/politics",
  "/api/auth/signout",
  "/admin/sign-in",
  "/admin/sign-in?next=/admin/sign-in",
  "/admin/set-up?token=x",
  `/admin/${"a".repeat(2000)}`,
  "http://[",
  "\ud800",
];

test.each(hostile)("B21: after signing in %j leads home", (asked) => {
  expect(placeAfterSignIn(asked)).toBe(adminPath);
});

test.each([
  ["/admin", "/admin"],
  ["/admin/", "/admin/"],
  ["/admin/articles?state=draft&page=2", "/admin/articles?state=draft&page=2"],
  ["/admin/articles?_rsc=1abc", "/admin/articles"],
  ["/admin/articles/0190?next=https://evil.example", "/admin/articles/0190?next=https%3A%2F%2Fevil.example"],
  ["/admin/./people", "/admin/people"],
])("after signing in %s leads to %s", (asked, place) => {
  expect(placeAfterSignIn(asked)).toBe(place);
});

test("whatever is asked for, the place is a page of our own admin, to every way of reading addresses", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    "admin",
    "..",
    "%2e",
    "//",
    "@",
    ":",
    "evil.example",
    "\t",
    "?",
    "#",
    "http:",
    ".",
  );
  const asked = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(pieces).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const place = placeAfterSignIn(text);
      const url = new URL(place, "https://here.example");
      expect(url.origin).toBe("https://here.example");
      expect(url.pathname).toMatch(/^\/admin(\/|$)/);
      expect(place).toMatch(/^\/admin/);
    }),
    { numRuns: 2000 },
  );
});

describe("an e-mail address", () => {
  const read = (email: unknown) => signInInput.safeParse({ email, password: "x" });

  test.each([
    ["Ada@Example.ORG", "ada@example.org"],
    ["  ada@example.org ", "ada@example.org"],
    ["ada＠example.org", "ada@example.org"],
    ["ａda@example.org", "ada@example.org"],
    ["ada+news@example.co.uk", "ada+news@example.co.uk"],
  ])("%j is kept as %s", (written, kept) => {
    expect(read(written).data?.email).toBe(kept);
  });

  test.each([
    "",
    "ada",
    "@example.org",
    "ada@",
    "ada@example.org@evil.example",
    "ada＠evil.example@example.org",
    "ada@example.org,eve@evil.example",
    "ada@example.org;eve@evil.example",
    '"ada"@example.org',
    "Ada <ada@example.org>",
    "ada@example.org\r\nBcc: eve@evil.example",
    "ada@exa\u0000mple.org",
    "ada@example。org@x",
    "аda@example.org",
    "ada@exämple.org",
    "ada@\u202eexample.org",
    `${"a".repeat(250)}@example.org`,
    ["ada@example.org", "eve@evil.example"],
    { toString: "ada@example.org" },
    null,
    7,
  ])("%j is refused", (written) => {
    expect(read(written).success).toBe(false);
  });
});

const whole = {
  token: "t",
  publicationName: "The Lantern",
  timeZone: "UTC",
  language: "en",
  name: "Ada",
  email: "ada@example.org",
  password: "four words in a row",
};

test.each([
  ["publicationName", ""],
  ["publicationName", "x".repeat(101)],
  ["timeZone", "Mars/Olympus"],
  ["timeZone", "UTC\u0000"],
  ["language", "tlh"],
  ["name", " \u00a0 "],
  ["name", "A\nda"],
  ["password", "elevenchars"],
  ["password", "x".repeat(1_000_000)],
  ["token", "x".repeat(101)],
])("setting up with %s %j is refused at that field", (field, value) => {
  const parsed = setUpInput.safeParse({ ...whole, [field]: value });
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test.each(["UTC", "Asia/Kathmandu", "Europe/Berlin", "America/Argentina/Buenos_Aires"])(
  "%s is a time zone",
  (timeZone) => {
    expect(setUpInput.safeParse({ ...whole, timeZone }).success).toBe(true);
  },
);

test("no input makes a schema throw", () => {
  const anything = fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.constant("x".repeat(1_000_000)));
  for (const schema of [signInInput, setUpInput, signOutInput]) {
    const shape = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, anything]));
    fc.assert(
      fc.property(fc.oneof(anything, fc.record(shape, { requiredKeys: [] })), (input) => {
        expect(typeof schema.safeParse(input).success).toBe("boolean");
      }),
    );
  }
});
