import { expect, test } from "vitest";
import { requestContext } from "#lib/request-context.ts";
import { normalAddress } from "./client-address.ts";
import type { Handle } from "./exchange.ts";
import { ask, startFront } from "./testing.ts";

const whoAsks: Handle = async (req, res) => {
  res.setHeader("content-type", "text/html");
  res.end(`${requestContext()?.clientAddress} ${req.headers["x-forwarded-for"]}`);
};

async function seen(trustedProxies: number, forwarded: string | string[] | undefined): Promise<string> {
  const port = await startFront(whoAsks, { trustedProxies });
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return (await ask(port, "/", { headers })).text;
}

const n = (address: string) => `${address} ${address}`;

test.each<[number, string | string[] | undefined, string]>([
  [0, undefined, "127.0.0.1"],
  [0, "203.0.113.7", "127.0.0.1"],
  [1, undefined, "127.0.0.1"],
  [1, "203.0.113.7", "203.0.113.7"],
  [1, "1.1.1.1, 203.0.113.7", "203.0.113.7"],
  [1, ["1.1.1.1", "203.0.113.7"], "203.0.113.7"],
  [2, "1.1.1.1, 198.51.100.2, 203.0.113.7", "198.51.100.2"],
  [2, "203.0.113.7", "203.0.113.7"],
  [2, "unknown, 203.0.113.7", "203.0.113.7"],
  [1, "not-an-address", "127.0.0.1"],
  [1, "[2001:DB8::0:1]:4711", "2001:db8::1"],
  [1, "::ffff:203.0.113.7", "203.0.113.7"],
])("behind %i proxies %j is %s", async (proxies, forwarded, address) => {
  expect(await seen(proxies, forwarded)).toBe(n(address));
});

test("a thousand invented headers are one client", async () => {
  const port = await startFront(whoAsks, { trustedProxies: 1 });
  const clients = new Set<string>();
  for (let i = 0; i < 1000; i++) {
    const invented = `10.${i % 250}.${i % 199}.${i % 101}`;
    const headers = {
      "x-forwarded-for": `${invented}, 203.0.113.7`,
      "x-real-ip": invented,
      forwarded: `for=${invented}`,
    };
    clients.add((await ask(port, "/", { headers })).text);
  }
  expect([...clients]).toEqual([n("203.0.113.7")]);
});

test.each([
  ["2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"],
  ["fe80::1%eth0", "fe80::1"],
  ["203.0.113.7:80", "203.0.113.7"],
  ["::ffff:7f00:1", "127.0.0.1"],
  ["::1", "::1"],
  ["", undefined],
  ["203.0.113.300", undefined],
  ["<script>", undefined],
])("%s is written %s", (text, address) => expect(normalAddress(text)).toBe(address));
