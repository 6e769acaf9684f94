import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { outbox } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import type { Admin } from "#features/people/people.ts";
import { somebody } from "#features/people/testing.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { forgetMail, tryMailAgain, writeMail } from "./mutations.ts";
import { mailPage } from "./queries.ts";
import { type MailServer, startMailServer } from "./testing.ts";

const settings = vi.hoisted((): { smtpUrl?: string; mailFrom?: { name: string; address: string } } => ({}));
vi.mock("#lib/env.ts", async (original) => {
  const { env, ...rest } = await original<typeof import("#lib/env.ts")>();
  return { ...rest, env: () => ({ ...env(), ...settings }) };
});

useTestDatabase();

let server: MailServer;
let passed = 0;
beforeEach(async () => {
  server = await startMailServer();
  Object.assign(settings, {
    smtpUrl: server.url,
    mailFrom: { name: "The Lantern", address: "news@example.org" },
  });
});
afterEach(async () => {
  await server.stop();
  shiftClock(0);
  passed = 0;
});

const link = "http://localhost:3000/admin/invitation?token=secret";
const letter = {
  to: "ada@example.org",
  forRole: "editor",
  subject: "Come and write",
  link,
  text: "Open this:\n\n{link}\n",
} as const;

function post(changes: Partial<Parameters<typeof writeMail>[1]> = {}): Promise<string> {
  return database().transaction((tx) => writeMail(tx, { ...letter, ...changes }));
}

/** Lets the time pass that a job waits for, and does what is due. */
async function work(milliseconds = 1): Promise<void> {
  passed += milliseconds;
  shiftClock(passed);
  await new JobRunner().run();
}

let boss: Admin | undefined;
afterEach(() => {
  boss = undefined;
});

async function admin(role: "owner" | "admin" = "owner"): Promise<Admin> {
  // A session would make the proof.
  if (role === "owner") boss ??= (await somebody(role)) as unknown as Admin;
  return role === "owner" && boss ? boss : ((await somebody(role)) as unknown as Admin);
}

async function box(viewer?: Admin) {
  return mailPage(viewer ?? (await admin()), { limit: 50 });
}

test("a letter is sent once, from and to whom it says, and its link is then forgotten here", async () => {
  await post();
  await work();
  await work(60_000);
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]?.to).toEqual(["ada@example.org"]);
  expect(server.taken[0]?.text).toContain("From: The Lantern <news@example.org>");
  expect(server.taken[0]?.text.replaceAll("=\n", "").replaceAll("=3D", "=")).toContain(link);
  expect(await box()).toMatchObject([{ state: "sent", to: "ada@example.org", reason: null }]);
  expect(JSON.stringify(await database().read.select().from(outbox))).not.toContain("secret");
});

test("a letter of a transaction that is taken back is never sent", async () => {
  const broken = database().transaction(async (tx) => {
    await writeMail(tx, letter);
    throw new Error("taken back");
  });
  await expect(broken).rejects.toThrow("taken back");
  await work();
  expect(server.taken).toEqual([]);
  expect(await box()).toEqual([]);
});

test.each([
  ["an address", { to: "ada@example.org, eve@example.org" }],
  ["an address with a line", { to: "ada@example.org\r\nBcc: eve@example.org" }],
  ["a subject", { subject: "Hello\r\nBcc: eve@example.org" }],
])("B19: no text in %s adds a reader", async (_, changes) => {
  await post(changes);
  await work();
  for (const { to, text } of server.taken) {
    expect(to).toHaveLength(1);
    expect(to).not.toContain("eve@example.org");
    expect(text).not.toMatch(/^bcc:/im);
  }
});

test("what the mail server never takes has failed at once, and says why", async () => {
  server.answer = "550 no such mailbox";
  await post();
  await work();
  expect(await box()).toMatchObject([
    { state: "failed", reason: expect.stringContaining("no such mailbox") },
  ]);
});

test("what the mail server does not take now is tried again, and then has failed", async () => {
  server.answer = "451 come back later";
  await post();
  await work();
  expect(await box()).toMatchObject([
    { state: "waiting", reason: expect.stringContaining("come back later") },
  ]);
  for (let hour = 0; hour < 5; hour++) await work(3_600_000);
  expect(await box()).toMatchObject([{ state: "failed" }]);
});

test("a letter that failed is sent when somebody tries again, and no letter twice", async () => {
  server.answer = "550 no such mailbox";
  const id = await post();
  await work();
  server.answer = undefined;
  const owner = await admin();
  expect(await tryMailAgain(owner, { id })).toMatchObject({ ok: true });
  await work();
  expect(server.taken).toHaveLength(1);
  expect(await tryMailAgain(owner, { id })).toMatchObject({ ok: false });
});

test("without a mail server a letter is in the log, whole, and kept", async () => {
  Object.assign(settings, { smtpUrl: undefined, mailFrom: undefined });
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  await post();
  await work();
  expect(write.mock.calls.join("")).toContain(
    `To: ada@example.org\nSubject: Come and write\n\nOpen this:\n\n${link}`,
  );
  write.mockRestore();
  expect(await box()).toMatchObject([{ state: "kept", reason: null, text: expect.stringContaining(link) }]);
});

test("a link that would make an admin the owner, or another admin, is not shown to them", async () => {
  Object.assign(settings, { smtpUrl: undefined, mailFrom: undefined });
  await post();
  await post({ forRole: "admin" });
  await post({ forRole: "owner" });
  const seen = async (viewer: Admin) => (await box(viewer)).map(({ text }) => text.includes(link));
  expect(await seen(await admin("admin"))).toEqual([false, false, true]);
  expect(await seen(await admin("owner"))).toEqual([true, true, true]);
});

test("a letter is forgotten after thirty days", async () => {
  await post();
  await work();
  await work(29 * 86_400_000);
  expect(await box()).toHaveLength(1);
  await work(86_400_000);
  expect(await box()).toEqual([]);
});

test("the newest letter is first, and the pages follow one another", async () => {
  for (const subject of ["one", "two", "three"]) {
    await post({ subject });
    shiftClock(now().getTime() - Date.now() + 5);
  }
  const owner = await admin();
  const first = await mailPage(owner, { limit: 2 });
  expect(first.map(({ subject }) => subject)).toEqual(["three", "two"]);
  const rest = await mailPage(owner, { before: first.at(-1)?.id, limit: 2 });
  expect(rest.map(({ subject }) => subject)).toEqual(["one"]);
  await forgetMail(rest[0]?.id ?? "");
  expect(await box()).toHaveLength(2);
});
