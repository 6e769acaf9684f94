import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type RequestContext, runInRequest } from "#lib/request-context.ts";
import { Absent } from "./absent.tsx";

type Record = Parameters<typeof Absent>[0]["record"];

/** The status that the front would send, with the title of the page, or where the reader is sent. */
function answer(record: Record): string {
  const context: RequestContext = { requestId: "1", clientAddress: "127.0.0.1" };
  try {
    const html = runInRequest(context, () => renderToStaticMarkup(<Absent record={record} language="en" />));
    return `${context.status} ${/<h1>(.*?)<\/h1>/.exec(html)?.[1]}`;
  } catch (error) {
    // Next throws its redirects; the digest says where to and how.
    return error instanceof Error && "digest" in error ? String(error.digest) : "no redirect";
  }
}

test("nothing on record is 404, with words", () => {
  expect(answer(undefined)).toBe("404 There is nothing at this address.");
});

test("taken down is 410, with words", () => {
  expect(answer({ status: 410, to: null })).toBe("410 This page has been taken down.");
});

test.each([
  [301, 308],
  [308, 308],
  [302, 307],
  [307, 307],
])("a redirect of status %i is sent as %i", (status, sent) => {
  expect(answer({ status, to: "/ai/new" })).toBe(`NEXT_REDIRECT;replace;/ai/new;${sent};`);
});
