import { readFile } from "node:fs/promises";
import { sessionFor } from "#e2e/cast.ts";
import { ask, formBody, hiddenFields } from "#e2e/http.ts";
import type { RunningServer } from "#e2e/server.ts";
import { expect, test } from "#e2e/site.ts";

type Field = readonly [name: string, value: string];
type Arguments = string | readonly Field[];

const list = (one: string, count: number) => `[${Array(count).fill(one).join(",")}]`;
const parts = (count: number, one: (i: number) => string): Field[] =>
  Array.from({ length: count }, (_, i) => [String(i + 1), one(i)] as const);

/** What no page of ours sends, and what has brought other servers to their knees. */
const bad: readonly (readonly [name: string, Arguments])[] = [
  ["no data at all", ""],
  ["data that breaks off", '[{"a":'],
  ["data that is none", "\u0000\u0001"],
  ["another kind of data", "5"],
  ["lists in lists", "[".repeat(1_000_000)],
  ["lists in lists, as deep as may be", `${"[".repeat(99)}${"]".repeat(99)}`],
  ["objects in objects, as deep as may be", `${'{"a":'.repeat(99)}1${"}".repeat(99)}`],
  ["half a million gaps", list('"$undefined"', 200_000)],
  ["half a million references", list('"$0"', 400_000)],
  ["numbers without end", list(`"$n${"9".repeat(290)}"`, 9000)],
  ["one number without end", `["$n${"9".repeat(1_000_000)}"]`],
  ["dates", list('"$D2026-01-01T00:00:00.000Z"', 50_000)],
  [
    "names that reach into objects",
    '[{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}]',
  ],
  [
    "a promise of one's own",
    '[{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{}","_response":{}}]',
  ],
  ["itself", [["0", '["$0"]']]],
  [
    "itself, by way of another",
    [
      ["0", '["$1"]'],
      ["1", '["$2"]'],
      ["2", '["$1"]'],
    ],
  ],
  [
    "itself as a map",
    [
      ["0", '["$Q1"]'],
      ["1", '[["$Q1","$Q1"]]'],
    ],
  ],
  ["itself as a promise", [["0", '["$@0"]']]],
  [
    "a constructor",
    [
      ["0", '["$1:constructor:constructor"]'],
      ["1", '{"a":1}'],
    ],
  ],
  [
    "a method of Node",
    [
      ["0", '["$F1"]'],
      ["1", '{"id":"fs#readFileSync","bound":["/etc/passwd"]}'],
    ],
  ],
  ["each part a thousand times", [["0", list('"$Q1"', 1000)], ...parts(900, () => "[]")]],
  ["a chain of a thousand parts", [["0", '["$1"]'], ...parts(900, (i) => `["$${(i + 2).toString(16)}"]`)]],
  [
    "a doubling at every step",
    [["0", '["$1"]'], ...parts(30, (i) => `["$${(i + 2).toString(16)}","$${(i + 2).toString(16)}"]`)],
  ],
  [
    "forms in forms",
    [["0", list('"$K1"', 100_000)], ...parts(900, (i) => String(i)).map(([n, v]) => [`1_${n}`, v] as const)],
  ],
  [
    "streams that never end",
    [
      ["0", '["$R1","$r2","$x3","$X4"]'],
      ["1", "["],
      ["3", "["],
    ],
  ],
];

function sent(argument: Arguments) {
  if (typeof argument === "string")
    return { body: argument, headers: { "content-type": "text/plain;charset=UTF-8" } };
  return formBody(argument);
}

/** In megabytes, where the system tells. */
async function memoryOf({ pid }: RunningServer): Promise<number> {
  if (process.platform !== "linux") return 0;
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** The name of an action as it stands in the form of a page; it is no secret. */
async function actionOf(site: RunningServer, path: string, form: string, who = {}): Promise<string> {
  const { text } = await ask(site, path, { headers: who });
  return /[0-9a-f]{42}/.exec(JSON.stringify(hiddenFields(text, form)))?.[0] ?? "";
}

test("arguments that no page sends keep the server from nobody else", async ({ site, cast, watch }) => {
  // It is the answer of Next to most of them.
  watch.allow(/"level":50/);
  const { name, value } = await sessionFor(cast.editor);
  const session = { cookie: `${name}=${value}` };
  const action = await actionOf(site, "/admin/comments?state=published", "remove", session);
  const signIn = await actionOf(site, "/admin/sign-in", "sign-in");
  expect([action, signIn].map((one) => one.length)).toEqual([42, 42]);
  const memory: number[] = [];
  for (const who of [session, {}, {}]) {
    for (const [what, argument] of bad) {
      for (const [path, id] of [
        ["/admin/comments?state=published", action],
        ["/admin/sign-in", signIn],
      ] as const) {
        const { body, headers } = sent(argument);
        const own = {
          origin: site.address,
          "next-action": id,
          "content-length": String(Buffer.byteLength(body)),
        };
        const asked = ask(site, path, { method: "POST", body, headers: { ...headers, ...own, ...who } });
        const [reply, reader] = await Promise.all([asked, ask(site, "/")]);
        expect([what, reader.status]).toEqual([what, 200]);
        expect(reply.text, what).not.toContain("root:");
      }
    }
    memory.push(await memoryOf(site));
  }
  // What the first ones take is kept for the next; more of the same takes no more.
  const [, second = 0, third = 0] = memory;
  expect(third - second).toBeLessThan(100);
  expect((await ask(site, `/nothing-${Date.now()}`)).status).toBe(404);
});

test("nor do the same arguments in a form without scripts", async ({ site, watch }) => {
  watch.allow(/"level":50/);
  const signIn = hiddenFields((await ask(site, "/admin/sign-in")).text, "sign-in");
  const bound = signIn.find(([name]) => name.endsWith(":1"))?.[0];
  expect(bound).toBeDefined();
  for (const [what, argument] of bad) {
    const own =
      typeof argument === "string"
        ? [[bound ?? "", argument] as const]
        : argument.map(([n, v]) => [`${bound?.slice(0, -1)}${Number(n) + 1}`, v] as const);
    const fields = [...signIn.filter(([name]) => name !== bound), ...own];
    const { body, headers } = formBody(fields);
    const length = { origin: site.address, "content-length": String(Buffer.byteLength(body)) };
    const asked = ask(site, "/admin/sign-in", { method: "POST", body, headers: { ...headers, ...length } });
    const [, reader] = await Promise.all([asked, ask(site, "/")]);
    expect([what, reader.status]).toEqual([what, 200]);
  }
});
