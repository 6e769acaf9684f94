import { expect, test } from "vitest";
import { headersForNext } from "./request-headers.ts";

const standing = { origin: "https://lantern.example", clientAddress: "203.0.113.7", policy: undefined };
const reader = { router: false, checked: false };

test.each([
  [{}, "unknown"],
  [{ "user-agent": "" }, "unknown"],
  [{ "user-agent": "Lynx/2.9" }, "Lynx/2.9"],
])(
  "a client that calls itself %j is %s to Next, which gives heads late to whoever has no name",
  (said, name) => {
    expect(headersForNext(said, standing, reader)["user-agent"]).toBe(name);
  },
);

test("what only a proxy may say is ours to say", () => {
  const forged = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-for": "10.0.0.1",
    rsc: "1",
  };
  expect(headersForNext(forged, standing, reader)).toEqual({
    host: "lantern.example",
    "x-forwarded-host": "lantern.example",
    "x-forwarded-for": "203.0.113.7",
    "user-agent": "unknown",
  });
});
