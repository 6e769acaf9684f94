import { expect, test } from "vitest";
import { readArguments, usage } from "./arguments.ts";
import { commands } from "./commands.ts";

test("a command is one word or two, and takes the words behind it", () => {
  const asked = readArguments(["owner", "hand-over", "ada@example.org"]);
  expect(asked).toMatchObject({
    kind: "run",
    command: commands["owner hand-over"],
    given: { words: ["ada@example.org"] },
  });
});

test.each([
  [[], undefined],
  [["--help"], undefined],
  [["owner", "hand-over", "-h"], "owner hand-over"],
])("%j asks for help", (args, about) => {
  expect(readArguments(args)).toEqual({ kind: "help", about });
});

test.each([
  [["bakcup"], "There is no command bakcup."],
  [["toString"], "There is no command toString."],
  [["owner"], "What about the owner?"],
  [["owner", "hand-over"], "<e-mail> is missing."],
  [["owner", "hand-over", "a", "b"], "There is a word too many."],
  [["owner", "password", "--loud"], "Unknown option '--loud'."],
])("%j is a mistake", (args, message) => {
  expect(readArguments(args)).toMatchObject({ kind: "mistake", message });
});

test("the help names every command with what it takes", () => {
  for (const [name, { words, options }] of Object.entries(commands)) {
    expect(usage(undefined)).toContain(`npm run masthead -- ${[name, ...words].join(" ")}`);
    for (const flag of Object.keys(options)) expect(usage(name)).toContain(`[--${flag}`);
  }
});
