import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { quietly, Stop } from "./command.mjs";
import { step } from "./progress.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".runtime");
const wanted = "^24.7";

/**
 * Whether this version of Node runs Masthead.
 * @param {string} version
 */
export function isEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 7);
}

/**
 * The npm package that carries a Node binary for this machine, if there is one.
 * @param {string} platform
 * @param {string} arch
 * @param {string | undefined} glibc
 */
export function nodePackage(platform, arch, glibc) {
  const known = platform === "linux" && (arch === "x64" || arch === "arm64") && glibc !== undefined;
  return known ? `node-linux-${arch}` : undefined;
}

function glibcVersion() {
  const report = process.report?.getReport();
  const { header } = typeof report === "string" ? JSON.parse(report) : (report ?? {});
  return header?.glibcVersionRuntime;
}

/** How to call npm: the one that started us, under the Node that is first on PATH. */
export function npmCommand() {
  const started = process.env.npm_execpath ?? "";
  if (/npm-cli\.c?js$/.test(started)) return { command: "node", args: [started] };
  return { command: "npm", args: [] };
}

function works(binary) {
  if (!existsSync(binary)) return false;
  const { status, stdout } = spawnSync(binary, ["-p", "process.version"], { encoding: "utf8" });
  return status === 0 && isEnough(stdout.trim());
}

async function fetchNode(name) {
  const aside = join(folder, `node.${process.pid}`);
  const { command, args } = npmCommand();
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, "package.json"), '{ "private": true }');
  const install = ["install", "--prefix", aside, "--no-package-lock", "--ignore-scripts", "--loglevel=error"];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier"];
  try {
    await step("Fetching Node 24", () =>
      quietly("Fetching Node 24", command, [...args, ...install, ...quiet, `${name}@${wanted}`], {
        cwd: aside,
      }),
    );
    rmSync(join(folder, "node"), { recursive: true, force: true });
    renameSync(aside, join(folder, "node"));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * A Node that runs Masthead, put first on PATH: ours if it is new enough, else one kept in `.runtime/`.
 * @returns {Promise<string>} the path of its binary
 */
export async function ensureNode() {
  if (isEnough(process.version)) return use(process.execPath);
  const ask = `Masthead needs Node 24.7 or newer, and this is ${process.version}. Install Node 24 from https://nodejs.org and try again.`;
  const name = nodePackage(process.platform, process.arch, glibcVersion());
  if (Number.parseInt(process.version.slice(1), 10) < 18 || name === undefined) throw new Stop(ask);
  const binary = join(folder, "node", "node_modules", name, "bin", "node");
  if (!works(binary)) await fetchNode(name);
  if (!works(binary)) throw new Stop(ask);
  return use(binary);
}

function use(binary) {
  process.env.PATH = `${dirname(binary)}${delimiter}${process.env.PATH ?? ""}`;
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.chdir(root);
  return binary;
}

/** The flag that makes Node read `.env`; what the environment says already wins over the file. */
export function envFile() {
  return existsSync(join(root, ".env")) ? ["--env-file=.env"] : [];
}
