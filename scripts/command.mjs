import { spawn } from "node:child_process";
import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A failure that is told in plain words, without a stack. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** In a terminal Ctrl-C reaches the whole foreground group by itself: passing it on would deliver it twice. */
function forwarded() {
  return process.stdin.isTTY ? signals.slice(1) : signals;
}

/** npm passes a signal on to its shell alone, which dies of it and leaves us behind: then we stop too. */
function whenOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/** Signals sent to us go on to the child. */
function forwardSignals(child) {
  const told = { any: false };
  const pass = (signal) => {
    told.any = true;
    if (forwarded().includes(signal)) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const watch = whenOrphaned(() => {
    clearInterval(watch);
    told.any = true;
    child.kill("SIGTERM");
  });
  const release = () => {
    for (const signal of signals) process.off(signal, pass);
    clearInterval(watch);
  };
  return { told, release };
}

/**
 * Runs a command to its end. `capture` keeps its output back and returns it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, capture?: boolean, timeout?: number }} [options]
 * @returns {Promise<{ code: number, signalled: boolean, output: string }>}
 */
export function run(command, args, { cwd, env, capture = false, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
      timeout,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const { told, release } = forwardSignals(child);
    child.on("error", (error) => {
      release();
      reject(error);
    });
    child.on("close", (code, signal) => {
      release();
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), signalled: told.any, output });
    });
  });
}

/**
 * Runs a command whose own output says what is wrong; ends ours with its exit code if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function must(command, args) {
  const { code, signalled } = await run(command, args);
  if (code !== 0 || signalled) throw new Stop("", code || 130);
}

/**
 * Runs a command out of sight; shows everything it said if it fails.
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export async function quietly(what, command, args, options) {
  const { code, signalled, output } = await run(command, args, { ...options, capture: true });
  if (signalled) throw new Stop("", code || 130);
  if (code !== 0) throw new Stop(`${output.trim()}\n\n${what} failed; the lines above say why.`);
}

/**
 * The body of a command: plain words and an exit code instead of a stack.
 * @param {() => Promise<void>} body
 */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Stop) && error.name !== "ConfigurationError") throw error;
    if (error.message) console.error(error.message);
    process.exitCode = error.exitCode ?? 1;
  }
}
