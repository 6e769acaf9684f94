import { expect, test } from "vitest";
import { ofSettings } from "./network.ts";

const good = {
  siteUrl: "https://example.org",
  host: "127.0.0.1",
  trustedProxies: 1,
};

test("a site behind its proxy has nothing wrong", () => {
  expect(ofSettings(good)).toEqual([{ state: "well", text: "Readers come to https://example.org." }]);
});

test.each([
  [
    "no address, open to others",
    { siteUrl: undefined, trustedProxies: 0, host: "0.0.0.0" },
    "wrong",
    /SITE_URL is not set, and/,
  ],
  ["no address, on this machine", { siteUrl: undefined, trustedProxies: 0 }, "note", /SITE_URL is not set: /],
  ["no TLS", { siteUrl: "http://example.org" }, "wrong", /in the clear/],
  ["a proxy that is not trusted", { trustedProxies: 0 }, "wrong", /Set it to 1/],
  ["a way past the proxy", { host: "0.0.0.0" }, "note", /past the proxy/],
])("%s", (_, change, state, words) => {
  const found = ofSettings({ ...good, ...change }).filter((finding) => finding.state !== "well");
  expect(found).toEqual([{ state, text: expect.stringMatching(words) }]);
});
