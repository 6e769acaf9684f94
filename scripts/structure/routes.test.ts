import { expect, test } from "vitest";
import { finding, findings, goodRoutes } from "#scripts/structure/testing.ts";

test.each([
  ["app/(site)/about/page.tsx", "/about"],
  ["app/(site)/[section]/page.tsx", "/:section"],
  ["app/(feeds)/feed.xml/route.ts", "/feed.xml"],
  ["app/media/[...key]/route.ts", "/media/*"],
  ["app/robots.ts", "/robots.txt"],
  ["app/favicon.ico", "/favicon.ico"],
])("%s has no row for %s", (path, address) => {
  expect(finding({ [path]: "" })).toContain(
    `${path}: has no row for ${address} in server/routes.ts. The front must know`,
  );
  expect(findings({ [path]: "" }, { routes: [...goodRoutes, { pattern: address, kind: "page" }] })).toEqual(
    [],
  );
});

test("the names of parameters do not matter, their number does", () => {
  const files = { "app/(site)/[section]/page.tsx": "" };
  expect(findings(files, { routes: [...goodRoutes, { pattern: "/:slug", kind: "page" }] })).toEqual([]);
  expect(finding(files, { routes: [...goodRoutes, { pattern: "/:a/:b", kind: "page" }] })).toContain(
    "no row for /:section",
  );
});

test("a row for everything says nothing", () => {
  expect(
    finding(
      { "app/(site)/about/page.tsx": "" },
      { routes: [...goodRoutes, { pattern: "/*", kind: "private" }] },
    ),
  ).toContain("no row for /about");
});

test("without a table no route has a row", () => {
  expect(findings({}, { routes: undefined }).filter((line) => line.includes("has no row"))).toHaveLength(5);
});

test("what belongs to one person is private", () => {
  const routes = goodRoutes.map((row) => ({ ...row, kind: "page" }));
  expect(finding({}, { routes })).toContain(
    `app/admin/page.tsx: is of kind "page" in server/routes.ts. What belongs to one person`,
  );
});
