import { expect, test } from "vitest";
import { closed, routeOf, routes } from "./routes.ts";

test.each([
  ["/", "page", 65536],
  ["/news", "page", 65536],
  ["/news/a-story", "page", 65536],
  ["/search", "page", 65536],
  ["/a/b/c", "page", 65536],
  ["/feed.xml", "feed", 0],
  ["/atom.xml", "feed", 0],
  ["/news/feed.json", "feed", 0],
  ["/tag/rain/feed.xml", "feed", 0],
  ["/author/ana/atom.xml", "feed", 0],
  ["/comments.xml", "feed", 0],
  ["/news/a-story/comments.xml", "feed", 0],
  ["/sitemap.xml", "feed", 0],
  ["/sitemap-stories.xml", "feed", 0],
  ["/news-sitemap.xml", "feed", 0],
  ["/llms.txt", "feed", 0],
  ["/robots.txt", "feed", 0],
  ["/media/0190/abc.webp", "asset", 0],
  ["/share/0190/abc.png", "asset", 0],
  ["/share/a-story", "page", 65536],
  ["/_next/static/chunks/a.js", "asset", 0],
  ["/reader.0123456789ab.js", "asset", 0],
  ["/reader.js", "page", 65536],
  ["/reader", "page", 65536],
  ["/admin", "private", 3145728],
  ["/admin/articles/1/preview", "private", 0],
  ["/admin/articles/1/frames", "private", 3145728],
  ["/admin/sign-in", "private", 16384],
  ["/admin/set-up", "private", 16384],
  ["/api/auth/session", "private", 16384],
  ["/api/uploads", "private", 22020096],
  ["/api/library", "private", 0],
  ["/api/anything/else", "private", 0],
])("%s is of kind %s and takes %i bytes", (path, kind, bodyLimit) => {
  expect(routeOf(path)).toMatchObject({ kind, bodyLimit });
});

test.each(["/%61dmin", "//admin", "/admin//articles", "/%61%70%69/x", "/admin/"])(
  "%s is as private as what it stands for",
  (path) => expect(routeOf(path).kind).toBe("private"),
);

test.each(["/_next/image", "/_next/data/x.json", "/%5Fnext/image", "/api/nothing"])(
  "%s is closed",
  (path) => {
    expect(closed).toContain(routeOf(path));
  },
);

test("a pattern has one row", () => {
  const patterns = routes.map((route) => route.pattern);
  expect(new Set(patterns).size).toBe(patterns.length);
});

test("what is remembered for everyone never reads a body of more than a comment", () => {
  for (const { kind, bodyLimit } of routes)
    if (kind !== "private") expect(bodyLimit).toBeLessThanOrEqual(65536);
});
