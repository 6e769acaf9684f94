import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pagination } from "#components/pagination.tsx";

const words = { pages: "Pages", newer: "Newer", older: "Older", pageOf: String };

function hrefs(page: number, pages: number): string[] {
  const html = renderToStaticMarkup(
    <Pagination page={page} pages={pages} href={(n) => `/ai?page=${n}`} words={words} />,
  );
  return [...html.matchAll(/href="([^"]+)" rel="(\w+)"/g)].map(([, href, rel]) => `${rel} ${href}`);
}

test("a single page has none", () => {
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} href={String} words={words} />)).toBe("");
});

test("links to the neighbours that exist", () => {
  expect(hrefs(1, 3)).toEqual(["next /ai?page=2"]);
  expect(hrefs(2, 3)).toEqual(["prev /ai?page=1", "next /ai?page=3"]);
  expect(hrefs(3, 3)).toEqual(["prev /ai?page=2"]);
});
