import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "#lib/free-port.ts";
import { portProblem } from "#scripts/port.ts";

test("a free port is no problem, and neither is any port", async () => {
  expect(await portProblem("127.0.0.1", await freePort())).toBeUndefined();
  expect(await portProblem("127.0.0.1", 0)).toBeUndefined();
});

test("a port in use is told in one line, with a way on", async () => {
  const port = await freePort();
  const taken = createServer().listen(port, "127.0.0.1");
  await once(taken, "listening");
  const problem = await portProblem("127.0.0.1", port);
  taken.close();
  expect(problem).toBe(
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
  );
});

test("an address of another machine is told in one line", async () => {
  expect(await portProblem("192.0.2.1", 0)).toBe("HOST=192.0.2.1 is not an address of this machine.");
});
