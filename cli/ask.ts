import { once } from "node:events";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Shows the question, then nothing of what is typed. */
function silentOutput(question: string): Writable {
  process.stdout.write(question);
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

async function nextLine(question: string, secret: boolean): Promise<string | undefined> {
  const terminal = process.stdin.isTTY === true;
  const output = secret && terminal ? silentOutput(question) : process.stdout;
  const lines = createInterface({ input: process.stdin, output, terminal });
  lines.setPrompt(secret || !terminal ? "" : question);
  lines.prompt();
  const ended = new AbortController();
  const line = once(lines, "line", { signal: ended.signal }).then(([text]) => String(text));
  lines.once("close", () => ended.abort());
  const answer = await line.catch(() => undefined);
  lines.close();
  if (secret && terminal) process.stdout.write("\n");
  return answer;
}

/** Asks for a word that nobody shall see; without a terminal it is the first line of what comes in. */
export function askSecret(question: string): Promise<string | undefined> {
  return nextLine(question, true);
}

/** Whether somebody at a terminal types yes. */
export async function confirmed(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) return false;
  return (await nextLine(`${question} Type yes to go on: `, false))?.trim().toLowerCase() === "yes";
}
