import { signInPath } from "#features/admin-paths.ts";

/** What the one who has started the server wants to know. */
export function welcome(origin: string, setUpPath: string | undefined): string {
  const lines = [
    ["Readers", origin],
    ["Staff", origin + signInPath],
    ...(setUpPath === undefined ? [] : [["Set up", `${origin}${setUpPath} (works once, for a day)`]]),
  ];
  return ["Masthead is running.", ...lines.map(([who, where]) => `  ${`${who}:`.padEnd(9)}${where}`)].join(
    "\n",
  );
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
