import { setTimeout as delay } from "node:timers/promises";
import { openSession } from "#features/sessions/mutations.ts";
import { shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { FakeClock } from "./fake-clock.ts";
import { author, inNewsroom, openStory } from "./newsroom.ts";
import { newPublication, type Publication, serve } from "./publication.ts";
import { ask, newAddress, openForm, postComment } from "./reader.ts";
import { needsFakeTime } from "./tools.ts";

const hour = 3_600_000;
const day = 24 * hour;

interface Scene {
  readonly publication: Publication;
  readonly clock: FakeClock;
  /** A story that has been public all the time. */
  readonly live: string;
  readonly cookie: string;
}

const dues = () => ({
  "six hours from now": new Date(Date.now() + 6 * hour),
  "the night when summer time begins in Berlin": new Date("2027-03-28T01:00:00Z"),
  "the night when it ends": new Date("2027-10-31T01:00:00Z"),
  "a minute after 2038 ends for old clocks": new Date("2038-01-19T03:15:00Z"),
});

/** A story appears at its minute and not before, also on the home page. */
async function demandDue(
  { publication, clock }: Scene,
  path: string,
  due: Date,
  when: string,
): Promise<void> {
  const status = async () => (await ask(publication.port, path))?.status;
  const isListed = async () => (await ask(publication.port, "/"))?.text.includes(path);
  clock.jumpTo(new Date(due.getTime() - 20_000));
  demand((await status()) === 404, `the story for ${when} is public too early`);
  demand(!(await isListed()), `the home page shows the story for ${when} too early`);
  clock.jumpTo(new Date(due.getTime() + 1000));
  for (const end = performance.now() + 5000; (await status()) !== 200; await delay(100)) {
    demand(performance.now() < end, `the story for ${when} is not public when it is due`);
  }
  demand(await isListed(), `the home page does not show the story for ${when} when it is due`);
}

/** The answer to one more comment from this address: taken, or a page that says why not. */
async function postFrom({ publication: { port }, live }: Scene, address: string): Promise<boolean> {
  const form = await openForm(port, live);
  const reply = await postComment(port, live, form, { body: `What time is it? ${newId()}`, address });
  demand(reply && reply.status < 500, `a comment is answered with ${reply?.status}`);
  return reply.status === 303;
}

async function demandLimits(scene: Scene): Promise<void> {
  const { clock } = scene;
  const start = clock.now().getTime();
  const address = newAddress();
  const spend = async () => {
    let taken = 0;
    while (taken < 40 && (await postFrom(scene, address))) taken++;
    demand(taken > 0, "an address that has not posted for a day is locked out");
    demand(taken < 40, "the limit of an address is open");
  };
  await spend();
  clock.jumpTo(new Date(start + day));
  await spend();
  clock.jumpTo(new Date(start - day));
  demand(await postFrom(scene, address), "after the clock was set back, an address stays locked out");
}

async function demandSessions({ publication: { port }, clock, cookie }: Scene): Promise<void> {
  const status = async () => (await ask(port, "/admin/articles", { headers: { cookie } }))?.status;
  for (const [when, ahead] of [
    ["a day later", day],
    ["a day earlier", -day],
    ["at the true time", 0],
  ] as const) {
    clock.set(ahead);
    const seen = await status();
    demand(seen === 200, `${when}, whoever is signed in gets ${seen}`);
  }
  clock.set(400 * day);
  demand((await status()) === 303, "a session is open for ever");
}

async function setUp(publication: Publication, due: readonly Date[]) {
  return inNewsroom(publication, async () => {
    const personId = await author();
    const token = await openSession({ personId, userAgent: "Drill", replaces: undefined });
    shiftClock(-3 * day);
    const live = await openStory("Before the clocks", [personId]);
    const paths: string[] = [];
    for (const at of due) {
      // Written an hour before it is due: the desk takes no date that is many years away.
      shiftClock(at.getTime() - hour - Date.now());
      paths.push(await openStory(`For ${at.toISOString()}`, [personId], at));
    }
    shiftClock(0);
    return { live, paths, cookie: `next-auth.session-token=${token}` };
  });
}

async function run({ sabotaged }: How): Promise<string> {
  const publication = await newPublication();
  const due = dues();
  const { live, paths, cookie } = await setUp(publication, Object.values(due));
  const clock = new FakeClock();
  const control = sabotaged ? controlNamed("clock-runs-ahead") : undefined;
  const server = await serve(publication, { control, env: clock.env });
  const scene: Scene = { publication, clock, live, cookie };
  await demandSessions(scene);
  clock.set(0);
  await demandLimits(scene);
  for (const [i, [when, at]] of Object.entries(due).entries()) {
    await demandDue(scene, paths[i] ?? "", at, when);
  }
  demand(await postFrom(scene, newAddress()), "no comment is taken in 2038");
  demand((await server.stop()) === 0, "the server did not stop cleanly");
  return `stories due ${Object.keys(due).join(", ")} appeared then and not before; a day forth and back, sessions and limits neither opened nor locked anybody`;
}

export const clockJumps: Drill = {
  name: "The clock jumps",
  promise:
    "Wherever the clock jumps, a scheduled story is public when it is due and never before, and sessions and limits neither open to everybody nor lock everybody out.",
  control: "a server whose clock is a day ahead",
  obstacle: needsFakeTime,
  run,
};
