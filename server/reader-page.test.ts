import { expect, test } from "vitest";
import type { Handle } from "./exchange.ts";
import { ask, htmlPage, postForm, someMemory, startFront } from "./testing.ts";

const scripted =
  '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/></head><body><p>words</p><script>next()</script></body></html>';
const plain = "<!DOCTYPE html><html><head></head><body><p>words</p></body></html>";

test("readers get the page without the framework, also as the answer to a form", async () => {
  const port = await startFront(htmlPage(scripted));
  const shown = await ask(port, "/news/story");
  expect(shown.text).toBe(plain);
  expect(shown.headers["content-length"]).toBe(String(plain.length));
  expect((await postForm(port, "/news/story", { form: "comment" })).text).toBe(plain);
});

test("the admin is a full application and keeps its scripts", async () => {
  const port = await startFront(htmlPage(scripted));
  expect((await ask(port, "/admin/articles")).text).toBe(scripted);
});

test("readers' pages may run no script but ours, and load nothing from elsewhere but a player in a frame", async () => {
  const port = await startFront(htmlPage(scripted));
  const policy = String((await ask(port, "/")).headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy.replace(/; frame-src [^;]*/, "")).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
});

test("hints of the framework in the headers go with its scripts", async () => {
  const port = await startFront(async (req, res) => {
    res.setHeader("link", "</a.js>; rel=preload; as=script");
    await htmlPage(scripted)(req, res);
  });
  expect((await ask(port, "/")).headers.link).toBeUndefined();
});

test("hints for fonts stay, from memory too: they are wanted before the style sheet has said so", async () => {
  const font = '</t.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"';
  const handle: Handle = async (req, res) => {
    res.setHeader("link", `</a.js>; rel=preload; as="script", ${font}, </s.css>; rel=preload; as="style"`);
    await htmlPage(scripted)(req, res);
  };
  for (const memory of [undefined, someMemory()]) {
    const port = await startFront(handle, memory && { memory });
    expect((await ask(port, "/")).headers.link).toBe(font);
    expect((await ask(port, "/")).headers.link).toBe(font);
  }
});

test("browsers are told what they may fetch ahead, and never the admin", async () => {
  const port = await startFront(htmlPage(scripted));
  expect((await ask(port, "/")).headers["speculation-rules"]).toBe('"/speculation-rules.json"');
  expect((await ask(port, "/admin")).headers["speculation-rules"]).toBeUndefined();
  const rules = await ask(port, "/speculation-rules.json");
  expect(rules).toMatchObject({ status: 200 });
  expect(rules.headers["content-type"]).toBe("application/speculationrules+json");
  expect(JSON.stringify(JSON.parse(rules.text))).toContain('"/admin/*"');
});
