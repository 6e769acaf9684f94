import { randomBytes } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "#lib/id.ts";
import { run as runCommand } from "#scripts/command.mjs";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { finished } from "./process.ts";
import { newPublication, type Publication, scratchFolder, serve } from "./publication.ts";
import {
  type Field,
  hiddenFields,
  newAddress,
  openForm,
  postComment,
  postFields,
  type Reply,
} from "./reader.ts";
import { demandOnce } from "./records.ts";

interface Typed {
  readonly publication: Publication;
  readonly path: string;
  readonly form: readonly Field[];
}

/** What came back holds the text, and sent again from there it is taken. */
async function demandAgain(
  port: number,
  path: string,
  reply: Reply | undefined,
  body: string,
): Promise<void> {
  demand(reply?.status === 409, `a form of another build is answered with ${reply?.status}`);
  demand(reply.text.includes(body), "the text of a form of another build is lost");
  const fresh = hiddenFields(reply.text, "comment");
  demand(fresh.length > 0, "a form of another build cannot be sent again");
  const typed: Field[] = [
    ["body", body],
    ["name", "Drill"],
  ];
  const again = await postFields(port, path, [...fresh, ...typed], newAddress());
  demand(again?.status === 303, `sent again, it is answered with ${again?.status}`);
}

/** The form as a build with another key would have written it: with ids that this build does not know. */
function ofAnotherKey(form: readonly Field[]): Field[] {
  const foreign = randomBytes(20).toString("hex");
  return form.map(([name, value]) => [name, value.replaceAll(/(?<="id":"..)[\da-f]{40}/g, foreign)] as const);
}

async function postAfter(typed: Typed, how: { cwd?: string; control?: string | undefined; other: boolean }) {
  const { publication, path, form } = typed;
  const server = await serve(publication, { control: how.control, ...(how.cwd && { cwd: how.cwd }) });
  const body = `Typed while the site was updated ${newId()}`;
  const { port } = publication;
  const sent = how.other && how.cwd === undefined ? ofAnotherKey(form) : form;
  const reply = await postComment(port, path, sent, { body, address: newAddress() });
  if (how.other) await demandAgain(port, path, reply, body);
  else demand(reply?.status === 303, `with the same key, the old form is answered with ${reply?.status}`);
  await server.stop();
  return body;
}

const notCopied = /^(\.git|\.next.*|test-results|data|node_modules|next-env\.d\.ts)$/;

/** A copy of this tree with other words in it, built with the key of `dataDir`. */
async function anotherBuild(dataDir: string): Promise<string> {
  // Not within this tree: Next would take that for the root of both.
  const folder = join(scratchFolder(), "masthead");
  for (const name of readdirSync(process.cwd()).filter((one) => !notCopied.test(one))) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  const modules = ["node_modules", join(folder, "node_modules")];
  const { code: unlinked } = await runCommand("cp", ["-al", ...modules], { capture: true });
  if (unlinked !== 0) cpSync("node_modules", join(folder, "node_modules"), { recursive: true });
  const form = join(folder, "features/comments/components/comment-form.tsx");
  writeFileSync(form, readFileSync(form, "utf8").replace("Post the comment", "Send the comment"));
  const { code, said } = await finished(["scripts/build.ts"], { env: { DATA_DIR: dataDir }, cwd: folder });
  if (code !== 0) throw new Error(`Another build failed:\n${said}`);
  return folder;
}

async function afterOtherBuilds(typed: Typed): Promise<string[]> {
  const bodies: string[] = [];
  const [ours, theirs] = [
    join(process.cwd(), process.env.DATA_DIR || "data"),
    (await newPublication()).dataDir,
  ];
  for (const [key, other] of [
    [ours, false],
    [theirs, true],
  ] as const) {
    if (other) rmSync(join(theirs, "secrets.json"), { force: true });
    const cwd = await anotherBuild(key);
    bodies.push(await postAfter(typed, { cwd, other }).finally(() => rmSync(cwd, { recursive: true })));
  }
  return bodies;
}

async function run({ long, sabotaged }: How): Promise<string> {
  const publication = await newPublication();
  const [path = ""] = await openStories(publication, 1);
  const first = await serve(publication);
  const typed: Typed = { publication, path, form: await openForm(publication.port, path) };
  await first.stop();
  const control = sabotaged ? controlNamed("lose-the-words") : undefined;
  const bodies = [
    await postAfter(typed, { control, other: false }),
    await postAfter(typed, { control, other: true }),
  ];
  if (long) bodies.push(...(await afterOtherBuilds(typed)));
  demandOnce(publication.file, bodies);
  const builds = long ? ", two of which were builds of their own" : "";
  return `${bodies.length} servers later${builds}: with the same key the old form was taken, with another key it came back with its text and was taken when sent again`;
}

export const deployedWhileTyping: Drill = {
  name: "Updated while a reader types",
  promise:
    "A form that was opened before an update is taken after it, and where its action is unknown the text comes back and can be sent again.",
  control: "a server that cannot read back what was typed",
  run,
};
