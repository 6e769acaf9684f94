// Readers who post: a process of its own, so that it never shares a thread with whoever counts.
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { passage } from "#bench/generator/prose.ts";
import { Random } from "#bench/generator/random.ts";
import { opinions } from "#bench/generator/words.ts";
import type { Field, Form } from "./forms.ts";
import type { Posted, PostingOrder } from "./posting.ts";

const boundary = "----lantern";
const random = new Random(9);

function multipart(fields: readonly Field[]): Buffer {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
}

function bodyOf(form: Form, number: number): Buffer {
  const body = `${passage(opinions, 2, random)} This is letter ${number}.`;
  return multipart([...form.hidden, ["body", body], ["name", "A Reader"], ["email", ""], ["website", ""]]);
}

/** One address in each of 65,536 networks, as the one trusted proxy tells it. */
function addressOf(number: number): string {
  return `10.${(number >> 8) & 255}.${number & 255}.7`;
}

async function post(order: PostingOrder, agent: Agent, number: number): Promise<IncomingMessage> {
  const { port, forms } = order;
  const form = forms[number % forms.length];
  if (form === undefined) throw new Error("there is no form to post");
  const body = bodyOf(form, number);
  const origin = `http://localhost:${port}`;
  const headers = {
    host: `localhost:${port}`,
    origin,
    referer: `${origin}${form.path}`,
    "sec-fetch-site": "same-origin",
    "content-type": `multipart/form-data; boundary=${boundary}`,
    "content-length": body.length,
    "x-forwarded-for": addressOf(number),
  };
  const req = request({ host: "127.0.0.1", port, path: form.path, method: "POST", headers, agent });
  req.end(body);
  const [res] = await once(req, "response");
  return res;
}

async function work(order: PostingOrder): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
  const latencies: number[] = [];
  const refused: string[] = [];
  let number = order.first;
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  const reader = async () => {
    while (performance.now() - from < order.seconds * 1000) {
      const start = performance.now();
      const res = await post(order, agent, number++);
      let said = "";
      for await (const part of res) said += part;
      if (res.statusCode === 303) latencies.push(performance.now() - start);
      else refused.push(`${res.statusCode}: ${said.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: order.connections }, reader));
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  agent.destroy();
  return {
    acknowledged: latencies.length,
    refused,
    seconds,
    latencies,
    load: (user + system) / 1e6 / seconds,
  };
}

process.once("message", async (order: PostingOrder) => {
  process.send?.(await work(order));
});
