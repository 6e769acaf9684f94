import { createServer } from "node:net";

function reason(code: string | undefined, host: string, port: number): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  if (code === "EACCES")
    return `Port ${port} needs more rights than this user has. Choose another: PORT=3000 npm start`;
  return `HOST=${host} is not an address of this machine.`;
}

/** Why a server could not listen there, in one line, or undefined if it can. */
export function portProblem(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(reason(error.code, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
