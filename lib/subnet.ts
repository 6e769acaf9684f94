import { isIPv4, isIPv6 } from "node:net";

/** The networks that an address belongs to, as text: what one household has, and what one customer may have. */
export interface Subnets {
  /** IPv4 /24, IPv6 /64. */
  readonly narrow: string;
  /** IPv4 /24, IPv6 /48. */
  readonly wide: string;
}

/** Whoever has no address, or one that is none, shares one subnet: a limit never opens for lack of an address. */
export function subnetsOf(address: string): Subnets {
  const plain = address.trim().replace(/%.*$/, "").toLowerCase();
  if (isIPv4(plain)) return ofV4(plain.split(".").map(Number));
  if (!isIPv6(plain)) return { narrow: "unknown", wide: "unknown" };
  const groups = groupsOf(plain);
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return ofV4([high >> 8, high & 255, low >> 8, low & 255]);
  return { narrow: ofV6(groups, 4), wide: ofV6(groups, 3) };
}

function ofV4(bytes: readonly number[]): Subnets {
  const subnet = `${bytes.slice(0, 3).join(".")}.0/24`;
  return { narrow: subnet, wide: subnet };
}

function ofV6(groups: readonly number[], kept: number): string {
  const prefix = groups.slice(0, kept).map((group) => group.toString(16));
  return `${prefix.join(":")}::/${kept * 16}`;
}

/** The eight groups of an address that may be shortened by `::` and end in dotted decimals. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/[\d.]+$/, (tail) => (isIPv4(tail) ? dottedToGroups(tail) : tail));
  const [left = "", right] = hex.split("::");
  const head = numbers(left);
  const tail = numbers(right ?? "");
  const gap = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<number>(gap).fill(0), ...tail];
}

function numbers(groups: string): number[] {
  return groups === "" ? [] : groups.split(":").map((group) => Number.parseInt(group, 16));
}

function dottedToGroups(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
