// For tests of what is sent: a mail server on this machine that keeps what it takes.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { database } from "#db/connection.ts";
import { deliverMail, writeMail } from "./mutations.ts";

interface TakenMail {
  readonly to: readonly string[];
  /** Headers and text as they came over the wire. */
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly taken: TakenMail[];
  /** What it says to the next letters instead of taking them. */
  answer: string | undefined;
  stop(): Promise<void>;
}

function converse(socket: Socket, server: MailServer): void {
  let to: string[] = [];
  let body: string[] | undefined;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (body !== undefined && line !== ".") body.push(line);
    else if (body !== undefined) {
      server.taken.push({ to, text: body.join("\n") });
      [to, body] = [[], undefined];
      say("250 taken");
    } else if (/^EHLO/i.test(line)) say("250 here");
    else if (/^RCPT/i.test(line)) {
      to.push(/<(.*)>/.exec(line)?.[1] ?? "");
      say(server.answer ?? "250 known");
    } else if (/^DATA/i.test(line)) {
      body = [];
      say("354 go on");
    } else say(/^QUIT/i.test(line) ? "221 bye" : "250 well");
  };
  let rest = "";
  socket.on("data", (chunk) => {
    const lines = (rest + chunk.toString()).split("\r\n");
    rest = lines.pop() ?? "";
    lines.forEach(hear);
  });
  socket.on("error", () => socket.destroy());
  say("220 ready");
}

export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    converse(socket, server);
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const place = listener.address();
  const port = typeof place === "object" ? place?.port : undefined;
  const server: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken: [],
    answer: undefined,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
      await once(listener, "close");
    },
  };
  return server;
}

/** A letter that nobody has taken. */
export async function failedMail(): Promise<string> {
  const letter = { to: "ada@example.org", forRole: "author", subject: "Hello", text: "It rains." } as const;
  const id = await database().transaction((tx) => writeMail(tx, letter));
  await deliverMail(id);
  return id;
}
