import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** What the proxy does when it sees a COMMIT: pass it on, or cut the line before it, or after it was done. */
export type Cut = "never" | "before the commit" | "after the commit";

const commit = Buffer.from("COMMIT\0");

/** Stands between a server and its PostgreSQL, and cuts the line where it is told to. */
export class CuttingProxy {
  cut: Cut = "never";
  /** How often it has cut at a commit. */
  cuts = 0;
  readonly #target: number;
  readonly #open = new Set<Socket>();
  #server: Server | undefined;

  constructor(target: number) {
    this.#target = target;
  }

  async listen(port: number): Promise<void> {
    this.#server = createServer((client) => this.#join(client)).listen(port, "127.0.0.1");
    await once(this.#server, "listening");
  }

  /** Breaks every line that there is. */
  cutAll(): void {
    for (const socket of this.#open) socket.destroy();
  }

  /** Nobody gets through any more. */
  async close(): Promise<void> {
    const closed = this.#server && once(this.#server, "close");
    this.#server?.close();
    this.cutAll();
    await closed;
  }

  #join(client: Socket): void {
    const server = connect(this.#target, "127.0.0.1");
    let last = false;
    const drop = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#open.add(socket);
      socket.on("error", drop);
      socket.on("close", () => {
        this.#open.delete(socket);
        drop();
      });
    }
    client.on("data", (bytes) => {
      const isCommit = this.cut !== "never" && bytes.includes(commit);
      if (isCommit) this.cuts++;
      if (isCommit && this.cut === "before the commit") return drop();
      last ||= isCommit;
      server.write(bytes);
    });
    server.on("data", (bytes) => {
      if (last) drop();
      else client.write(bytes);
    });
  }
}
