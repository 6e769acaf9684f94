const since = (start) => `${Math.max(1, Math.round((Date.now() - start) / 1000))} s`;

/**
 * Shows `label…` while `work` runs and the seconds it took behind it; in a terminal the seconds count up.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = Date.now();
  const terminal = process.stdout.isTTY;
  process.stdout.write(`${label}…`);
  const tick = terminal
    ? setInterval(() => process.stdout.write(`\r${label}… ${since(start)}`), 1000)
    : undefined;
  try {
    const result = await work();
    process.stdout.write(terminal ? `\r${label}… ${since(start)}\n` : ` ${since(start)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("\n");
    throw error;
  } finally {
    clearInterval(tick);
  }
}
