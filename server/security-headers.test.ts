import { describe, expect, test } from "vitest";
import type { Handle } from "./exchange.ts";
import { routeOf } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { ask, form, htmlPage, startFront } from "./testing.ts";

const plain = { origin: "http://localhost:3000" };
const encrypted = { origin: "https://lantern.example" };

function said(path: string, site = plain) {
  return securityHeaders(routeOf(path), site);
}

function policyOf(path: string): Record<string, string> {
  const directives = (said(path)["content-security-policy"] ?? "").split("; ");
  return Object.fromEntries(directives.map((one) => [one.split(" ")[0], one.replace(/^\S+ /, "")]));
}

const everyKind = [
  "/",
  "/culture",
  "/admin",
  "/admin/sign-in",
  "/api/uploads",
  "/_next/static/a.js",
  "/media/a",
];

test.each(everyKind)(
  "%s: no guessing of types, no frames, and a site keeps what it may tell others",
  (path) => {
    expect(said(path)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
  },
);

test.each(everyKind)("%s: once encrypted always encrypted, if the site is", (path) => {
  expect(said(path)["strict-transport-security"]).toBeUndefined();
  expect(said(path, encrypted)["strict-transport-security"]).toBe("max-age=31536000");
});

test.each(["/", "/culture/story", "/search", "/admin", "/admin/set-up", "/api/auth/session"])(
  "%s: no other site holds its window or its bytes, and it asks for no device",
  (path) => {
    const headers = said(path);
    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  },
);

test("pictures may be shown on other sites", () => {
  expect(said("/media/a.webp")["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("every answer says so: pages, refusals, errors, data and files", async () => {
  const port = await startFront(htmlPage("<p>words</p>"), {
    site: { origin: encrypted.origin, loopback: false },
  });
  for (const path of [
    "/",
    "/%zz",
    "/admin",
    "/api/auth/session",
    "/api/nothing",
    "/media/a",
    "/_next/static/a.js",
  ]) {
    expect([path, (await ask(port, path)).headers]).toMatchObject([
      path,
      {
        "strict-transport-security": "max-age=31536000",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "cross-origin-resource-policy": expect.stringMatching(/^(same|cross)-origin$/),
      },
    ]);
  }
});

describe("content policies", () => {
  const closed = {
    "default-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
  };
  const looks = {
    "style-src": "'self'",
    "style-src-attr": "'unsafe-inline'",
    "font-src": "'self'",
    "connect-src": "'self'",
  };

  test("of pages for readers", () => {
    expect(policyOf("/culture")).toEqual({
      ...closed,
      ...looks,
      "script-src": "'self'",
      "img-src": "'self' data:",
      "manifest-src": "'self'",
      "frame-src": "https://www.youtube-nocookie.com https://player.vimeo.com https://open.spotify.com",
    });
  });

  const admin = {
    ...closed,
    ...looks,
    "script-src": expect.stringMatching(/^'self' 'nonce-[\w+/]{22}=='$/),
    "img-src": "'self' data: blob:",
    "frame-src": "'self'",
  };
  test.each(["/admin", "/admin/sign-in", "/admin/set-up", "/admin/articles/a", "/admin/articles/a/frames"])(
    "of %s",
    (path) => expect(policyOf(path)).toEqual(admin),
  );

  test("of the preview, the one page that may stand in a frame of this site", () => {
    expect(policyOf("/admin/articles/a/preview")).toEqual({ ...admin, "frame-ancestors": "'self'" });
    expect(said("/admin/articles/a/preview")["x-frame-options"]).toBe("SAMEORIGIN");
    expect(said("/admin/articles/a/preview/more")["x-frame-options"]).toBe("DENY");
    expect(said("/culture")["x-frame-options"]).toBe("DENY");
  });

  test.each(["/_next/static/a.js", "/media/a.webp", "/feed.xml", "/reader.0a.js"])("of a file: %s", (path) =>
    expect(policyOf(path)).toEqual({ ...closed, "style-src": "'unsafe-inline'", "img-src": "'self' data:" }),
  );

  test("of data", () => expect(policyOf("/api/auth/session")).toEqual(closed));
});

describe("the nonce of an admin page", () => {
  const nonceIn = (text: unknown) => /'nonce-([^']+)'/.exec(String(text))?.[1];
  /** Does with the request what Next does: takes the nonce from it. */
  const echo: Handle = async (req, res) => {
    res.setHeader("content-type", "text/html");
    res.end(JSON.stringify({ headers: req.headers }));
  };

  test("is the one that Next is told, and another one each time", async () => {
    const port = await startFront(echo);
    const [first, second] = [await ask(port, "/admin/articles"), await ask(port, "/admin/articles")];
    for (const { text, headers } of [first, second]) {
      expect(nonceIn(headers["content-security-policy"])).toMatch(/^[\w+/]{22}==$/);
      expect(JSON.parse(text).headers["content-security-policy"]).toBe(headers["content-security-policy"]);
    }
    expect(nonceIn(first.text)).not.toBe(nonceIn(second.text));
  });

  test("is there on the page after a form, and for data of the client router", async () => {
    const port = await startFront(echo);
    const own = { origin: `http://localhost:${port}`, "sec-fetch-site": "same-origin" };
    const { body, headers } = form({ form: "sign-in" });
    for (const more of [{}, { "next-action": "a" }]) {
      const answer = await ask(port, "/admin/sign-in", {
        method: "POST",
        body,
        headers: { ...headers, ...own, ...more },
      });
      expect(nonceIn(answer.text)).toBeDefined();
      expect(nonceIn(answer.text)).toBe(nonceIn(answer.headers["content-security-policy"]));
    }
  });

  test.each(["/admin/articles", "/admin/sign-in", "/culture", "/api/auth/session"])(
    "is never one that was sent in: %s",
    async (path) => {
      const port = await startFront(echo);
      const policy = "script-src 'nonce-c2VudCBpbg=='";
      const { text, headers } = await ask(port, path, {
        headers: {
          "content-security-policy": policy,
          "content-security-policy-report-only": policy,
          "x-nonce": "c2VudCBpbg==",
        },
      });
      expect(text).not.toContain("c2VudCBpbg");
      expect(headers["content-security-policy"]).not.toContain("c2VudCBpbg");
    },
  );
});
