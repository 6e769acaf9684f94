import sharp from "sharp";
import { type Cast, type Member, sessionFor, signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { type Ask, ask, formBody, hiddenFields, post, type Reply, wordsOf } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";
import { adminMediaPath } from "#features/admin-paths.ts";
import { somePicture } from "#features/library/testing.ts";
import { type Cell, cellsOf, type RouteRow, routeRows, statusOf } from "#features/people/authorization.ts";

const origin = (address: string) => ({ origin: address, "sec-fetch-site": "same-origin" });

async function cookieOf(person: Member | undefined): Promise<Record<string, string>> {
  if (person === undefined) return {};
  const { name, value } = await sessionFor(person);
  return { cookie: `${name}=${value}` };
}

function whoIs(subject: Cell["subject"], cast: Cast): Member | undefined {
  return subject === "signed out" ? undefined : cast[subject];
}

async function upload(): Promise<Ask> {
  const size = { width: 8, height: 8, channels: 3 } as const;
  const png = await sharp({ create: { ...size, background: "#1f4fa3" } })
    .png()
    .toBuffer();
  const head =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), png, Buffer.from("\r\n--b--\r\n")]);
  return {
    body,
    headers: { "content-type": "multipart/form-data; boundary=b", "content-length": String(body.length) },
  };
}

/** An address of the route, about an article that is theirs or not. */
async function placeOf({ route }: RouteRow, { ownership, subject }: Cell, cast: Cast): Promise<string> {
  const path = route.split(" ")[1] ?? "";
  if (path.includes("[...nextauth]")) return path.replace("[...nextauth]", "signout");
  if (!path.includes("[id]")) return path;
  if (path.startsWith(adminMediaPath)) return path.replace("[id]", (await somePicture(cast.author)).id);
  // Readers cannot begin an article at all.
  const owner = ownership === "own" && subject !== "reader" ? whoIs(subject, cast) : cast.otherAuthor;
  const { id } = await aDraft(owner ?? cast.otherAuthor);
  return path.replace("[id]", id);
}

const nothingHere = /There is (nothing here|no such page)/;

function isLetIn({ status, headers }: Reply): boolean {
  return status !== 404 && !headers.location?.startsWith("/admin/sign-in?next=");
}

for (const row of routeRows) {
  test(`${row.route}: every role gets what is theirs`, async ({ site, cast }) => {
    const [method = "GET"] = row.route.split(" ");
    const body = row.route === "POST /api/uploads" ? await upload() : undefined;
    for (const cell of cellsOf(row)) {
      const who = await cookieOf(whoIs(cell.subject, cast));
      const path = await placeOf(row, cell, cast);
      const headers = { ...who, ...body?.headers, ...(method === "POST" ? origin(site.address) : {}) };
      const reply = await ask(site, path, { ...body, method, headers });
      const asked = [cell.subject, cell.ownership];
      expect([...asked, isLetIn(reply)]).toEqual([...asked, cell.may]);
      // A door that is open to all answers each as it must: the sign-in form sends on who is signed in already.
      if (row.from !== "anyone") expect([...asked, reply.status]).toEqual([...asked, statusOf(row, cell)]);
      if (reply.status === 404 && path.startsWith("/admin")) expect(wordsOf(reply)).toMatch(nothingHere);
    }
  });
}

test("a contributor writes, and an editor publishes", async ({ page, cast }) => {
  const story = await aDraft(cast.contributor);
  await signIn(page, cast.contributor);
  await desk.openInEditor(page, story);
  await expect(page.getByText("An editor publishes this for you.")).toBeVisible();
  await expect(desk.publishing(page).getByRole("button", { name: /Publish|Schedule/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Comments" })).toHaveCount(0);
  await page.getByLabel("Standfirst").fill("By a contributor.");
  await desk.isSaved(page);
});

test("a reader and another author find nothing behind the doors, in words", async ({ page, cast, watch }) => {
  watch.allow(/status of 404/);
  const story = await aDraft(cast.author);
  for (const person of [cast.reader, cast.otherAuthor]) {
    await signIn(page, person);
    const response = await page.goto(`/admin/articles/${story.id}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByText(nothingHere)).toBeVisible();
    await expect(page.getByText(story.headline)).toHaveCount(0);
  }
});

test("no action of the admin is taken from another site", async ({ site, cast }) => {
  const who = await cookieOf(cast.editor);
  const { text } = await ask(site, "/admin/articles", { headers: who });
  const fields = hiddenFields(text, "new-story");
  const evil = { ...who, origin: "https://evil.example", "x-forwarded-host": "evil.example" };
  const page = await post(site, "/admin/articles", fields, evil);
  expect(page.status).toBe(403);
  expect(wordsOf(page)).toContain("This was sent from another address");
  const { body, headers } = formBody([["1_x", "{}"]]);
  const asScript = {
    ...evil,
    ...headers,
    "next-action": "40".padEnd(42, "0"),
    "content-length": String(body.length),
  };
  expect((await ask(site, "/admin/articles", { method: "POST", body, headers: asScript })).status).toBe(403);
  const picture = await upload();
  const sent = { ...picture, method: "POST", headers: { ...picture.headers, ...evil } };
  expect((await ask(site, "/api/uploads", sent)).status).toBe(403);
});

test("an action is refused whoever forges its form", async ({ site, cast }) => {
  // A contributor sends the form of an editor's page: the page is not theirs, and neither is the action.
  const { text } = await ask(site, "/admin/comments?state=published", {
    headers: await cookieOf(cast.editor),
  });
  const fields = hiddenFields(text, "remove");
  expect(fields.length).toBeGreaterThan(3);
  const id = fields.find(([name]) => name === "id")?.[1];
  for (const person of [undefined, cast.reader, cast.contributor, cast.author]) {
    await post(site, "/admin/comments?state=published", fields, await cookieOf(person));
    const after = await ask(site, "/admin/comments?state=published", {
      headers: await cookieOf(cast.editor),
    });
    expect(after.text).toContain(`value="${id}"`);
  }
});
