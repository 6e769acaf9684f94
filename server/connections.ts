import type { Server } from "node:http";
import { isIPv6, type Socket } from "node:net";
import { subnetsOf } from "#lib/subnet.ts";
import { normalAddress } from "./client-address.ts";

export interface Bounds {
  /** Few enough for a process to have a file open for each of them, and for the database beside them. */
  readonly connections: number;
  /** Of one IPv4 address or one IPv6 network; a large office behind one address needs a few hundred. */
  readonly perAddress: number;
}

/** Programs of this machine, such as a proxy that speaks for everyone, are not counted. */
function isOfThisMachine(address: string): boolean {
  return address === "127.0.0.1" || address === "::1";
}

function ownerOf({ remoteAddress }: Socket): string | undefined {
  const address = normalAddress(remoteAddress ?? "");
  if (address === undefined || isOfThisMachine(address)) return undefined;
  return isIPv6(address) ? subnetsOf(address).narrow : address;
}

/** Hangs up on whoever has too many connections, and on idle ones when there are too many in all. */
export function boundConnections(server: Server, { connections, perAddress }: Bounds): void {
  const open = new Map<string, number>();
  let all = 0;
  server.maxConnections = connections;
  server.on("connection", (socket: Socket) => {
    const owner = ownerOf(socket);
    all++;
    if (owner !== undefined) open.set(owner, (open.get(owner) ?? 0) + 1);
    socket.once("close", () => {
      all--;
      if (owner === undefined) return;
      const left = (open.get(owner) ?? 1) - 1;
      if (left > 0) open.set(owner, left);
      else open.delete(owner);
    });
    if (owner !== undefined && (open.get(owner) ?? 0) > perAddress) socket.destroy();
    else if (all > connections * 0.8) server.closeIdleConnections();
  });
}
