import { existsSync, readFileSync } from "node:fs";

// https://www.sqlite.org/fileformat2.html#walformat
const [headLength, frameHead] = [32, 24];

interface Sum {
  readonly a: number;
  readonly b: number;
}

/** SQLite's own running sum, over whole pairs of 32-bit words. */
function sumOf(bytes: Buffer, littleEndian: boolean, { a, b }: Sum): Sum {
  const word = littleEndian ? (at: number) => bytes.readUInt32LE(at) : (at: number) => bytes.readUInt32BE(at);
  let [first, second] = [a, b];
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + word(at) + second) >>> 0;
    second = (second + word(at + 4) + first) >>> 0;
  }
  return { a: first, b: second };
}

function says(bytes: Buffer, at: number, { a, b }: Sum): boolean {
  return bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;
}

interface Frame {
  readonly bytes: Buffer;
  /** Not of an earlier round, which SQLite overwrites from the start. */
  readonly isOfThisRound: boolean;
}

function framesOf(log: Buffer): Frame[] {
  const length = frameHead + log.readUInt32BE(8);
  const round = log.subarray(16, 24);
  const frames: Frame[] = [];
  for (let at = headLength; at + length <= log.length; at += length) {
    const bytes = log.subarray(at, at + length);
    frames.push({ bytes, isOfThisRound: bytes.subarray(8, 16).equals(round) });
  }
  return frames;
}

function firstUnreadable(frames: readonly Frame[], littleEndian: boolean, start: Sum): number {
  let sum = start;
  return frames.findIndex(({ bytes, isOfThisRound }) => {
    sum = sumOf(bytes.subarray(0, 8), littleEndian, sum);
    sum = sumOf(bytes.subarray(frameHead), littleEndian, sum);
    return !isOfThisRound || !says(bytes, 16, sum);
  });
}

/** Each commit is on the disk before the next write begins: one that is not the last has been acknowledged. */
function holdsCommit(frames: readonly Frame[]): boolean {
  const ours = frames.filter(({ isOfThisRound }) => isOfThisRound);
  const commit = ours.findIndex(({ bytes }) => bytes.readUInt32BE(4) !== 0);
  return commit >= 0 && commit < ours.length - 1;
}

/**
 * Whether commits in the log of a database can no longer be read, in a few words. SQLite itself passes over
 * them without a word, as it must over the end of a write that never came to its commit.
 */
export function damageOfLog(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const log = readFileSync(file);
  if (log.length < headLength + frameHead) return undefined;
  const littleEndian = (log.readUInt32BE(0) & 1) === 0;
  const start = sumOf(log.subarray(0, 24), littleEndian, { a: 0, b: 0 });
  const isHead = log.readUInt32BE(0) >>> 1 === 0x377f0682 >>> 1 && says(log, 24, start);
  if (!isHead) return "the beginning of its log cannot be read";
  const frames = framesOf(log);
  const broken = firstUnreadable(frames, littleEndian, start);
  const isLost = broken >= 0 && holdsCommit(frames.slice(broken));
  return isLost ? "commits in its log cannot be read" : undefined;
}
