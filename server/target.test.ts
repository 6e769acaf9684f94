import { expect, test } from "vitest";
import { placeOf, targetOf } from "./target.ts";

test("a path and a query", () => {
  expect(targetOf("/search?q=a/../b")).toEqual({ path: "/search", href: "/search?q=a/../b" });
});

test.each([
  undefined,
  "",
  "*",
  "http://evil.example/",
  "/a/../admin",
  "/a/%2e%2e/admin",
  "/.",
  "/a%2fb",
  "/a\\b",
  "/a%5cb",
  "/a%00",
  "/%zz",
  "/%c3",
  "/a#b",
])("%s is refused", (url) => expect(targetOf(url)).toBeUndefined());

test("a link to it stays on this host", () => {
  expect(targetOf("//evil.example/x")?.href).toBe("/evil.example/x");
});

test.each([
  ["/admin?_rsc=1", "/admin"],
  ["/admin?_rsc=1&page=2", "/admin?page=2"],
  ["/admin?page=2&_rsc=1", "/admin?page=2"],
  ["/admin?page=2&_rsc=1&q=x", "/admin?page=2&q=x"],
  ["/admin?not_rsc=1", "/admin?not_rsc=1"],
])("%s is a request for %s", (href, place) => expect(placeOf({ path: "/admin", href })).toBe(place));
