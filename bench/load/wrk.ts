import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { programAt } from "#bench/machine.ts";
import { Problem } from "#bench/problem.ts";

export interface Run {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const inMilliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function latency(text: string, share: string): number {
  const [, number = "", unit = ""] =
    new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, "m").exec(text) ?? [];
  return Number(number) * (inMilliseconds[unit] ?? Number.NaN);
}

/** What wrk printed. An answer that was not a page makes the run worthless. */
export function readRun(text: string): Run {
  const bad = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1];
  if (bad !== undefined) throw new Problem(`${bad} answers were errors: the run says nothing.\n${text}`);
  const errors = /Socket errors: (.+)/.exec(text)?.[1];
  if (errors !== undefined && /(connect|read|write) [1-9]/.test(errors)) {
    throw new Problem(`Connections broke (${errors}): the run says nothing.`);
  }
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]);
  const run = { perSecond, p50: latency(text, "50"), p99: latency(text, "99") };
  if (Object.values(run).some(Number.isNaN)) throw new Problem(`wrk said something unexpected:\n${text}`);
  return run;
}

const connections = 32;

/** Asks for one page as often as the server answers, over 32 connections that stay open. */
export async function load(port: number, path: string, seconds: number): Promise<Run> {
  const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: gzip"];
  const { stdout } = await promisify(execFile)(programAt("wrk"), [
    ...options,
    `http://127.0.0.1:${port}${path}`,
  ]);
  return readRun(stdout);
}
