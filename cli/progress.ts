const { stdout } = process;
const width = 24;

/** How far something is: a bar in a terminal, one line at its end anywhere else. */
export interface Progress {
  to(done: number, total: number): void;
  end(result: string): void;
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.round(share * width);
  return `[${"#".repeat(full)}${".".repeat(width - full)}] ${Math.floor(share * 100)} %`;
}

export function progress(label: string): Progress {
  const start = Date.now();
  let shown = 0;
  return {
    to: (done, total) => {
      if (!stdout.isTTY || (Date.now() - shown < 100 && done < total)) return;
      shown = Date.now();
      stdout.write(`\r${label} ${bar(done, total)}`);
    },
    end: (result) => {
      const line = `${label}: ${result}, ${secondsSince(start)}`;
      stdout.write(stdout.isTTY ? `\r${line.padEnd(label.length + width + 10)}\n` : `${line}\n`);
    },
  };
}

export function secondsSince(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

const units = ["bytes", "kB", "MB", "GB", "TB"];

/** `12.3 MB` */
export function sizeInWords(bytes: number): string {
  const step = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${step === 0 ? bytes : (bytes / 1000 ** step).toFixed(1)} ${units[step]}`;
}
