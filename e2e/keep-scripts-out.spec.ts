import type { Page } from "@playwright/test";
import { type Cast, sessionFor, signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";

const pages: Record<string, (cast: Cast) => string> = {
  "the home page": () => "/",
  "a story": ({ live }) => live.path,
  "the sign-in form": () => "/admin/sign-in",
  "the list of articles": () => "/admin/articles",
  "the desk": ({ draft }) => `/admin/articles/${draft.id}`,
  "the preview": ({ live }) => `/admin/articles/${live.id}/preview`,
};

/** Slips scripts into the page in four ways, as a hole in it would, and answers with those that ran. */
async function slipScriptsIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const ran: string[] = [];
    addEventListener("ran", (event) => event instanceof CustomEvent && ran.push(event.detail));
    const code = (way: string) => `window.dispatchEvent(new CustomEvent('ran', { detail: '${way}' }))`;
    const settled = (element: Element) =>
      new Promise((resolve) => {
        element.addEventListener("load", resolve);
        element.addEventListener("error", resolve);
      });

    const inline = document.createElement("script");
    inline.textContent = code("inline");
    const guessed = document.createElement("script");
    guessed.nonce = "YSBndWVzc2VkIG9uZSE=";
    guessed.textContent = code("with a guessed nonce");
    const elsewhere = document.createElement("script");
    elsewhere.src = `data:text/javascript,${encodeURIComponent(code("from elsewhere"))}`;
    const picture = document.createElement("div");
    picture.innerHTML = `<img src="data:," onerror="${code("handler")}">`;
    const waiting = [elsewhere, ...picture.children].map(settled);
    document.body.append(inline, guessed, elsewhere, picture);
    await Promise.all(waiting);
    return ran.sort();
  });
}

const everyWay = ["from elsewhere", "handler", "inline", "with a guessed nonce"];

async function withoutPolicy(page: Page, path: string): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": policy, ...headers } = response.headers();
    expect(policy).toContain("script-src");
    await route.fulfill({ response, headers });
  });
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} runs no script that was slipped into it`, async ({ page, cast, watch }) => {
    watch.allow(/Content Security Policy/);
    if (name !== "the sign-in form") await signIn(page, cast.editor);
    await page.goto(path(cast));
    expect(await slipScriptsIn(page)).toEqual([]);
  });

  test(`${name} would run them all without its policy`, async ({ page, cast }) => {
    if (name !== "the sign-in form") await signIn(page, cast.editor);
    await withoutPolicy(page, path(cast));
    await page.goto(path(cast));
    expect(await slipScriptsIn(page)).toEqual(everyWay);
  });
}

const pasted = `<style>p { color: red }</style><p style="background: url(https://elsewhere.example/a.png)"><b>Pasted</b> words</p>
<img src="https://elsewhere.example/b.png" onerror="alert(1)"><script>alert(2)</script><iframe src="https://elsewhere.example/"></iframe>`;

test("what is pasted runs nothing and fetches nothing, even without a policy", async ({ page, cast }) => {
  const happened: string[] = [];
  page.on("dialog", (dialog) => {
    happened.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().includes("elsewhere")) happened.push(request.url());
  });
  const draft = await aDraft(cast.author);
  await signIn(page, cast.author);
  await withoutPolicy(page, `/admin/articles/${draft.id}`);
  await desk.openInEditor(page, draft);
  await desk.goToTheEnd(page);
  await desk.manuscript(page).evaluate((text, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(desk.manuscript(page)).toContainText("Pasted words");
  await desk.isSaved(page);
  expect(happened).toEqual([]);
});

test("Next's scripts carry the nonce of their own answer, and none that was sent in", async ({
  site,
  cast,
}) => {
  const { name, value } = await sessionFor(cast.editor);
  const sent = "script-src 'nonce-c2VudCBpbg=='";
  const headers = { cookie: `${name}=${value}`, "content-security-policy": sent, "x-nonce": "c2VudCBpbg==" };
  const paths = [
    "/admin/articles",
    "/admin/set-up?token=spent",
    `/admin/articles/${cast.live.id}/preview`,
    "/admin/nothing",
  ];
  for (const path of paths) {
    const reply = await ask(site, path, { headers });
    const [, nonce] = /'nonce-([^']+)'/.exec(String(reply.headers["content-security-policy"])) ?? [];
    const carried = [...reply.text.matchAll(/<script\b[^>]*>/g)].map(
      ([tag]) => /nonce="([^"]*)"/.exec(tag)?.[1],
    );
    expect(carried.length, path).toBeGreaterThan(2);
    expect(new Set(carried), path).toEqual(new Set([nonce]));
    expect(reply.text).not.toContain("c2VudCBpbg");
  }
});

const broken = [
  ["style-src", "<style>p { color: red }</style>"],
  ["img-src", '<img src="https://elsewhere.example/a.png" alt="">'],
  ["frame-src", '<iframe src="https://elsewhere.example/"></iframe>'],
  ["script-src", "<script>alert(1)</script>"],
] as const;

for (const [directive, html] of broken) {
  test(`what ${directive} keeps out fails the test that did not expect it`, async ({ page, watch }) => {
    await page.route("/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("</main>", `${html}</main>`);
      await route.fulfill({ response, body });
    });
    await page.goto("/");
    const report = new RegExp(`Content Security Policy.*${directive}`);
    await expect(() => expect(() => watch.report()).toThrow(report)).toPass();
    watch.allow(report);
  });
}
