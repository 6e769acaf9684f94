import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ConfigurationError } from "#lib/env.ts";
import { readText, readYaml } from "./files.ts";
import { bodyOf } from "./issue.ts";
import { commentsOfStory, pageHead, storyHead } from "./schema.ts";

const folder = mkdtempSync(join(tmpdir(), "masthead-issue-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const file = join(folder, "a-story.md");
  writeFileSync(file, text);
  return file;
}

/** In one line for whoever starts the server: which file, and what about it. */
function reason(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
  }
  throw new Error("it was not refused");
}

const good = "headline: Rain\nstandfirst: Again.\nsection: ai\nbylines: [a]\ntags: [B]\nhoursAgo: 3";

test("a text stands below its head, however lines end", () => {
  const file = written(`---\n${good}\n---\n\nIt rained.\n\n---\n\nAgain.\n`.replaceAll("\n", "\r\n"));
  const { head, markdown } = readText(file, storyHead);
  expect(head).toMatchObject({ headline: "Rain", language: "en", hoursAgo: 3 });
  expect(markdown).toBe("It rained.\n\n---\n\nAgain.");
});

test.each([
  ["no head", "It rained.", /a-story\.md: it does not begin with a head/],
  ["a head that is not YAML", "---\nheadline: [Rain\n---\nIt rained.", /a-story\.md: .+ at line/],
  ["a missing field", `---\n${good.replace("section: ai\n", "")}\n---\nx`, /a-story\.md: at section: /],
  ["an unknown field", `---\n${good}\nmood: wet\n---\nx`, /a-story\.md: .*mood/],
  ["a headline that is too long", `---\n${good.replace("Rain", "Rain ".repeat(40))}\n---\nx`, /at headline/],
])("%s is named", (_, text, expected) => {
  expect(reason(() => readText(written(text), storyHead))).toMatch(expected);
});

test("a comment is by a reader or by somebody of the staff", () => {
  const file = written("- hoursAfter: 1\n  text: Hm.");
  expect(reason(() => readYaml(file, commentsOfStory))).toMatch(/at 0: Write a name or a staff/);
});

test("a file that is missing, and a picture that is not there, are named", () => {
  expect(reason(() => readText(join(folder, "gone.md"), pageHead))).toMatch(/gone\.md: the file is missing/);
  const text = { slug: "a", file: "a.md", markdown: "![Rain](art:rain)" };
  expect(reason(() => bodyOf(text, () => undefined))).toMatch(/a\.md: There is no picture “art:rain”/);
});
