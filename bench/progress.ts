const width = 30;

export interface Progress {
  step(done: number): void;
  end(): void;
}

/** A bar that fills in a terminal; elsewhere a line at the beginning and the seconds at the end. */
export function progress(label: string, total: number, quiet = false): Progress {
  const start = Date.now();
  const { stdout } = process;
  const say = (text: string) => {
    if (!quiet) stdout.write(text);
  };
  const every = Math.max(1, Math.floor(total / 200));
  const bar = (done: number) => {
    const filled = Math.round((width * Math.min(done, total)) / total);
    return `\r${label} [${"#".repeat(filled)}${".".repeat(width - filled)}] ${done.toLocaleString("en")}`;
  };
  say(stdout.isTTY ? bar(0) : `${label}…`);
  return {
    step: (done) => {
      if (stdout.isTTY && done % every === 0) say(bar(done));
    },
    end: () => {
      const took = `${((Date.now() - start) / 1000).toFixed(1)} s`;
      say(stdout.isTTY ? `${bar(total)}, ${took}\n` : ` ${total.toLocaleString("en")}, ${took}\n`);
    },
  };
}
