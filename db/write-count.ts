const isWrite = /^\s*(insert|update|delete)\b/i;

/** Drizzle builders are lazy: a forgotten `await` is a write that never happens. Counts built against executed. */
export class WriteCount {
  #built = 0;
  #ran = 0;

  /** Give this to drizzle: it hears of every statement that runs. */
  readonly logger = {
    logQuery: (statement: string) => {
      if (isWrite.test(statement)) this.#ran++;
    },
  };

  /** Whether anything was written. */
  get any(): boolean {
    return this.#ran > 0;
  }

  watch<Handle extends object>(tx: Handle): Handle {
    return new Proxy(tx, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key, target);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          if (key === "insert" || key === "update" || key === "delete") this.#built++;
          return member.apply(target, args);
        };
      },
    });
  }

  check(): void {
    const missing = this.#built - this.#ran;
    if (missing > 0) throw new Error(`${missing} write(s) were built but never awaited`);
  }
}
