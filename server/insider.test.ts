import { expect, test } from "vitest";
import { isInsider } from "./insider.ts";

const token = "0123456789abcdef0123";

function caller(headers: Record<string, string>, { from = "127.0.0.1", httpVersion = "1.1" } = {}) {
  return { headers: { host: "127.0.0.1:3000", ...headers }, httpVersion, socket: { remoteAddress: from } };
}

test.each(["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])("a program on this machine, %s", (from) => {
  expect(isInsider(caller({}, { from }), undefined)).toBe(true);
  expect(isInsider(caller({ host: "localhost" }, { from }), token)).toBe(true);
  expect(isInsider(caller({ host: "[::1]:80" }, { from }), token)).toBe(true);
});

test.each(["192.0.2.7", "10.0.0.1", "::ffff:192.0.2.7", "2001:db8::1", "fe80::1%eth0", ""])(
  "nobody from elsewhere, %s",
  (from) => expect(isInsider(caller({}, { from }), token)).toBe(false),
);

test.each([
  { "x-forwarded-for": "127.0.0.1" },
  { "x-forwarded-for": "" },
  { "x-forwarded-proto": "https" },
  { forwarded: "for=127.0.0.1" },
  { via: "1.1 varnish" },
  { "x-real-ip": "127.0.0.1" },
  { "cf-connecting-ip": "127.0.0.1" },
  { host: "example.org" },
  { host: "127.0.0.1.example.org" },
  { host: "localhost.example.org" },
  { host: "" },
])("nobody through a proxy on this machine, %j", (headers) => {
  expect(isInsider(caller(headers), token)).toBe(false);
});

test("nor through nginx as it comes", () => {
  expect(isInsider(caller({}, { httpVersion: "1.0" }), token)).toBe(false);
});

test("whoever has the token, from wherever", () => {
  const from = { from: "192.0.2.7", httpVersion: "1.0" };
  const through = { host: "example.org", "x-forwarded-for": "192.0.2.7" };
  for (const authorization of [`Bearer ${token}`, `bearer  ${token}`])
    expect(isInsider(caller({ ...through, authorization }, from), token)).toBe(true);
});

test.each([
  "Bearer",
  "Bearer ",
  "Bearer undefined",
  "Bearer 0123456789abcdef012",
  "Bearer 0123456789abcdef01234",
  "Bearer 0123456789ABCDEF0123",
  "Bearer 0123456789abcdef0123 x",
  "Basic 0123456789abcdef0123",
  "0123456789abcdef0123",
  "",
])("no other word opens, %j", (authorization) => {
  const stranger = caller({ authorization }, { from: "192.0.2.7" });
  expect(isInsider(stranger, token)).toBe(false);
  expect(isInsider(stranger, undefined)).toBe(false);
});
