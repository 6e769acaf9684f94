import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { z } from "zod";
import { lockServer } from "#db/server-lock.ts";
import { ConfigurationError, env } from "#lib/env.ts";
import { type Finding, note, well, wrong } from "./finding.ts";

const here = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

type Settings = Pick<ReturnType<typeof env>, "siteUrl" | "host" | "trustedProxies">;

function ofAddress({ siteUrl, host }: Settings): Finding {
  if (siteUrl === undefined) {
    return here.test(host)
      ? note("SITE_URL is not set: links in feeds lead to this machine. Set it before others read.")
      : wrong(
          "SITE_URL is not set, and other machines can reach the server: links would lead readers to localhost.",
        );
  }
  const { protocol, hostname } = new URL(siteUrl);
  return protocol === "https:" || here.test(hostname)
    ? well(`Readers come to ${siteUrl}.`)
    : wrong(
        `SITE_URL is ${siteUrl}: passwords would travel in the clear. Put a proxy with TLS in front, and say https.`,
      );
}

function ofProxies({ siteUrl, host, trustedProxies }: Settings): Finding[] {
  if (siteUrl?.startsWith("https:") && trustedProxies === 0)
    return [
      wrong(
        "SITE_URL is https, so a proxy stands in front, and TRUSTED_PROXIES is 0: every reader has the address of the proxy, and shares its limits. Set it to 1.",
      ),
    ];
  if (trustedProxies > 0 && !here.test(host))
    return [
      note(
        `HOST is ${host} and TRUSTED_PROXIES ${trustedProxies}: nobody may reach the server past the proxy, or they choose their own address.`,
      ),
    ];
  return [];
}

/** What the settings say of one another. */
export function ofSettings(settings: Settings): Finding[] {
  return [ofAddress(settings), ...ofProxies(settings)];
}

const readiness = z.object({ problems: z.array(z.object({ text: z.string() })) });

/** What a server of ours says of itself; undefined if there is none at the port. */
async function ofServer(host: string, port: number): Promise<Finding[] | undefined> {
  const address = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}`;
  const ask = (path: string) => fetch(address + path, { signal: AbortSignal.timeout(5000) });
  const alive = await ask("/healthz").catch(() => undefined);
  if (alive?.status !== 200 || (await alive.text()) !== "ok") return undefined;
  const said = readiness.safeParse(await (await ask("/readyz")).json().catch(() => undefined));
  const problems = said.success
    ? said.data.problems.map(({ text }) => wrong(`The server says: ${text}`))
    : [];
  return [well(`A server answers on port ${port}.`), ...problems];
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

function isRunning(dataDir: string): boolean {
  // Taking the lock would make the folder.
  if (!existsSync(dataDir)) return false;
  try {
    lockServer(dataDir).release();
    return false;
  } catch (error) {
    if (error instanceof ConfigurationError) return true;
    throw error;
  }
}

/** Whether the server runs, or could. */
export async function ofPort(): Promise<Finding[]> {
  const { host, port, dataDir, databaseUrl } = env();
  const running = databaseUrl === undefined && isRunning(dataDir);
  const server = await ofServer(host, port);
  if (server !== undefined) return server;
  if (running)
    return [
      wrong(`A server runs on this data and does not answer on port ${port}: is PORT another one for it?`),
    ];
  return (await isFree(host, port))
    ? [note(`No server runs. Port ${port} is free for it: npm start`)]
    : [wrong(`Another program is on port ${port}: stop it, or set PORT.`)];
}
