import { parseArgs } from "node:util";
import type { Command, Given } from "./command.ts";
import { commands } from "./commands.ts";

/** What was asked for: a command with what it needs, the help, or something that does not exist. */
export type Asked =
  | { readonly kind: "run"; readonly command: Command; readonly given: Given }
  | { readonly kind: "help"; readonly about: string | undefined }
  | { readonly kind: "mistake"; readonly message: string; readonly about: string | undefined };

/** The longest name that the words begin with: commands have one word or two. */
function nameIn(words: readonly string[]): string | undefined {
  return [2, 1]
    .map((length) => words.slice(0, length).join(" "))
    .find((name) => Object.hasOwn(commands, name));
}

function parsed(command: Command, args: readonly string[]): Given | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
    });
    // No option of ours may be given twice, so none of them is a list.
    const single = Object.entries(values).filter(([, value]) => !Array.isArray(value));
    return { words: positionals, options: Object.fromEntries(single) as Given["options"] };
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return error.message.split(". ")[0] ?? "";
    throw error;
  }
}

function wordMistake({ words }: Command, count: number): string | undefined {
  const missing = words[count];
  if (missing?.startsWith("<")) return `${missing} is missing`;
  return count > words.length ? "There is a word too many" : undefined;
}

/** Reads the words of the command line. */
export function readArguments(args: readonly string[]): Asked {
  const wantsHelp = args.length === 0 || args.some((word) => word === "--help" || word === "-h");
  const name = nameIn(args);
  const command = name === undefined ? undefined : commands[name];
  if (wantsHelp) return { kind: "help", about: name };
  if (name === undefined || command === undefined) {
    const known = Object.keys(commands).some((one) => one.startsWith(`${args[0]} `));
    const message = known ? `What about the ${args[0]}?` : `There is no command ${args[0]}.`;
    return { kind: "mistake", message, about: undefined };
  }
  const given = parsed(command, args.slice(name.split(" ").length));
  const mistake = typeof given === "string" ? given : wordMistake(command, given.words.length);
  if (typeof given === "string" || mistake !== undefined)
    return { kind: "mistake", message: `${mistake}.`, about: name };
  return { kind: "run", command, given };
}

const call = "npm run masthead --";

function callOf(name: string, { words, options }: Command): string {
  const flags = Object.entries(options).map(([flag, { type }]) =>
    type === "boolean" ? `[--${flag}]` : `[--${flag} <${flag}>]`,
  );
  return [call, name, ...words, ...flags].join(" ");
}

/** How a command is called, or all of them. */
export function usage(about: string | undefined): string {
  const shown = Object.entries(commands).filter(([name]) => about === undefined || name === about);
  const lines = shown.map(([name, command]) => `  ${callOf(name, command)}\n      ${command.does}`);
  return ["Usage:", ...lines].join("\n");
}
