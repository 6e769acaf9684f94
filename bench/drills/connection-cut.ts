import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { freePort } from "#lib/free-port.ts";
import { newId } from "#lib/id.ts";
import { postgresBinaries, withPostgres } from "#scripts/postgres-cluster.ts";
import { CuttingProxy } from "./cutting-proxy.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { finished, type Running } from "./process.ts";
import { publicationIn, scratchFolder, serve } from "./publication.ts";
import { demandPutOff } from "./put-off.ts";
import { ask, type Field, newAddress, openForm, postComment } from "./reader.ts";
import { needsPostgres } from "./tools.ts";

interface Scene {
  readonly proxy: CuttingProxy;
  readonly through: number;
  readonly direct: string;
  readonly port: number;
  readonly path: string;
  readonly form: readonly Field[];
  readonly server: Running;
}

async function copiesOf(url: string, body: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select count(*)::int as count from comments where body = $1", [body]);
  await client.end();
  return z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
}

function post({ port, path, form }: Scene, body: string, key = newId()) {
  return postComment(port, path, form, { body, key, address: newAddress() });
}

/** Whether it was kept is not known when the line breaks: sending it again settles that. */
async function demandSettled(scene: Scene, cut: CuttingProxy["cut"]): Promise<void> {
  const { proxy, direct } = scene;
  const words = { body: `Was it kept, & how often? ${newId()}`, key: newId() };
  proxy.cut = cut;
  const reply = await post(scene, words.body, words.key);
  proxy.cut = "never";
  demandPutOff(reply, words.body);
  const kept = await copiesOf(direct, words.body);
  const expected = cut === "after the commit" ? 1 : 0;
  if (kept !== expected) throw new Error(`The proxy cut at another moment: ${kept} instead of ${expected}.`);
  const again = await post(scene, words.body, words.key);
  demand(again?.status === 303, `sent again, the comment is answered with ${again?.status}`);
  const copies = await copiesOf(direct, words.body);
  demand(copies === 1, `a comment that was sent again after a cut ${cut} is there ${copies} times`);
}

async function demandRecovery(scene: Scene, what: string): Promise<void> {
  for (const end = performance.now() + 10_000; ; await delay(200)) {
    const reply = await post(scene, `Back again ${newId()}`);
    if (reply?.status === 303) break;
    demand(scene.server.child.exitCode === null, `${what}, the server ended`);
    demand(performance.now() < end, `${what}, no comment is taken for ten seconds`);
  }
  demand((await ask(scene.port, `/search?q=${newId()}`))?.status === 200, `${what}, readers are not served`);
}

async function setScene(direct: string, control: string | undefined): Promise<Scene> {
  const through = await freePort();
  const proxy = new CuttingProxy(Number(new URL(direct).port));
  await proxy.listen(through);
  const url = new URL(direct);
  url.port = String(through);
  const publication = await publicationIn(scratchFolder(), { DATABASE_URL: url.href });
  const { code, said } = await finished(["cli/prepare.ts"], { env: publication.env });
  if (code !== 0) throw new Error(said);
  const server = await serve(publication, { control });
  const { port } = publication;
  const home = (await ask(port, "/"))?.text ?? "";
  const [, path = ""] = /href="(\/[a-z-]+\/[a-z0-9-]{12,})"/.exec(home) ?? [];
  return { proxy, through, direct, port, path, form: await openForm(port, path), server };
}

async function drillOn(direct: string, { long, sabotaged }: How): Promise<string> {
  const scene = await setScene(direct, sabotaged ? controlNamed("unheard-errors") : undefined);
  const { proxy, through, server } = scene;
  const times = long ? 20 : 3;
  for (let i = 0; i < times; i++) {
    await demandSettled(scene, "before the commit");
    await demandSettled(scene, "after the commit");
    proxy.cutAll();
    await demandRecovery(scene, "after every idle connection was cut");
  }
  await proxy.close();
  const body = `Nobody there & nothing lost ${newId()}`;
  const reply = await post(scene, body);
  demand(reply?.status === 503, `without a database a post is answered with ${reply?.status}`);
  demand(reply.text.includes("Nobody there"), "without a database the text of a post is lost");
  await proxy.listen(through);
  await demandRecovery(scene, "once the database was back");
  demand((await server.stop()) === 0, "the server did not stop cleanly");
  await proxy.close();
  return `${times} cuts each before and after a commit: every comment there once after it was sent again; ${times} cuts of idle connections and an outage survived, writing within ten seconds after each`;
}

export const connectionCut: Drill = {
  name: "PostgreSQL cut off during COMMIT",
  promise:
    "When the connection to PostgreSQL breaks during a COMMIT, the text comes back, sending it again makes it one comment whether the first was kept or not, and the server goes on within ten seconds.",
  control: "a server that does not listen for broken connections",
  obstacle: needsPostgres,
  run: async (how) => withPostgres(postgresBinaries() ?? "", (url) => drillOn(url, how)),
};
