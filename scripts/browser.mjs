import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { quietly, run } from "./command.mjs";
import { step } from "./progress.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return chromium.executablePath();
}

/** Some machines have a `chromium-browser` that only tells how to install one. */
function answers(file) {
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

/**
 * A Chromium on this machine: Playwright's own first, then whatever is installed.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  const own = playwrightBrowser();
  if (own && existsSync(own)) return own;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...applications].find((file) => existsSync(file) && answers(file));
}

async function fromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const options = { capture: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await step("Installing a browser for the tests", async () => {
    await run("apt-get", ["update"], options);
    await run("apt-get", ["install", "-y", "chromium"], options);
  });
}

/**
 * Sees to it that the browser tests find a Chromium.
 * @param {string} node
 */
export async function ensureBrowser(node) {
  if (findBrowser()) return;
  await fromDebian();
  if (findBrowser()) return;
  const install = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  await step("Fetching a browser for the tests", () => quietly("Fetching a browser", node, install));
}
