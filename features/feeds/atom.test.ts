import { describe, expect, test } from "vitest";
import { atomFeed } from "./atom.ts";
import { elementsNamed, only, parsedXml, sampleFeed, textsOf } from "./testing.ts";

const feed = sampleFeed("atom.xml");
const root = parsedXml(atomFeed(feed));

test("is written as it was last agreed upon", async () => {
  await expect(atomFeed(feed)).toMatchFileSnapshot("./atom.golden.xml");
});

describe("a strict parser reads", () => {
  test("all that RFC 4287 demands of a feed, once", () => {
    expect([root.name, root.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    for (const name of ["id", "title", "updated", "author"]) expect(only(root, name)).toBeTruthy();
    const self = elementsNamed(root, "link").filter(({ attributes }) => attributes.rel === "self");
    expect(self.map(({ attributes }) => attributes.href)).toEqual(["https://paper.example/atom.xml"]);
    expect(only(root, "updated").text).toBe("2026-11-23T09:30:00.000Z");
  });
  test("and of each entry, with no name twice", () => {
    const entries = elementsNamed(root, "entry");
    expect(entries).toHaveLength(2);
    for (const entry of entries)
      for (const name of ["id", "title", "updated", "published", "summary", "content"])
        expect(only(entry, name).text, name).not.toBe("");
    expect(new Set(entries.flatMap((entry) => textsOf(entry, "id"))).size).toBe(2);
  });
  test("in which language a story is told", () => {
    expect(elementsNamed(root, "entry")[0]?.attributes["xml:lang"]).toBe("en");
  });
  test("an empty feed, which was never updated", () => {
    const empty = parsedXml(atomFeed({ ...feed, entries: [] }));
    expect(only(empty, "updated").text).toBe("1970-01-01T00:00:00.000Z");
  });
});
