import { afterEach, expect, test } from "vitest";
import { announceSite, site, siteOn, siteOrigin } from "./site-origin.ts";

afterEach(() => announceSite(siteOn(3000)));

test("without SITE_URL it is this machine, under the port that the server got", () => {
  expect(siteOn(4711)).toEqual({ origin: "http://localhost:4711", loopback: true });
  expect(siteOn(80).origin).toBe("http://localhost");
});

test("what the server has announced holds in the whole process", () => {
  announceSite({ origin: "https://magazine.example", loopback: false });
  expect([siteOrigin(), site().loopback]).toEqual(["https://magazine.example", false]);
});
