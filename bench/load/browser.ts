import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "#scripts/browser.mjs";

const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: flags, ...(executablePath && { executablePath }) });
}

/** A page of somebody who is signed in, on a machine that is so many times slower than this one. */
export async function slowPage(
  browser: Browser,
  origin: string,
  token: string,
  slower: number,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies([{ name: "next-auth.session-token", value: token, url: origin }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return page;
}

/** How much of the processor the page has taken so far, in milliseconds: other work on the machine does not change it. */
export async function processorTime(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
}

/** How long after the first byte was asked for one can write, in milliseconds. */
export async function openEditor(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".manuscript[contenteditable=true] > p").first().waitFor();
  return page.evaluate(() => performance.now());
}

/** How long each key took until it was painted, in milliseconds; what took less than 16 is told as 16. */
export async function typeInto(page: Page, keys: number): Promise<number[]> {
  await page.locator(".manuscript > p").nth(4).click();
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") taken.push(entry.duration);
    });
    const init = { type: "event", durationThreshold: 16 };
    observer.observe(init);
  });
  for (let key = 0; key < keys; key++)
    await page.keyboard.press("abcdefghij"[key % 10] ?? "a", { delay: 30 });
  const taken = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    return Reflect.get(window, "taken");
  });
  const slow: number[] = Array.isArray(taken) ? taken.map(Number) : [];
  return [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => 16)];
}
