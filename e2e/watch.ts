import { type BrowserContext, expect } from "@playwright/test";
import type { RunningServer } from "#e2e/server.ts";

/** Looks at the console of every browser and at the log of the server while a test runs. */
export class Watch {
  readonly #errors: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #site: RunningServer;
  readonly #said: number;

  constructor(site: RunningServer) {
    this.#site = site;
    this.#said = site.output().length;
  }

  over(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error") this.#errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => {
      const { name, message, stack } = error.error();
      this.#errors.push(`${name}: ${message} (${error.page()?.url()}) ${stack}`);
    });
  }

  /** The test brings this error about: it is what a browser says of it. */
  allow(error: RegExp): void {
    this.#allowed.push(error);
  }

  report(): void {
    const faults = this.#site
      .output()
      .slice(this.#said)
      .split("\n")
      .filter((line) => /"level":[56]0/.test(line));
    const errors = [...this.#errors, ...faults];
    expect(errors.filter((error) => !this.#allowed.some((allowed) => allowed.test(error)))).toEqual([]);
  }
}
