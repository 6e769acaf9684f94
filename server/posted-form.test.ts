import { expect, test } from "vitest";
import { formIn } from "./posted-form.ts";

const approve = (id: string, key: string) =>
  `<form method="POST"><input type="hidden" name="$ACTION_KEY" value="${key}"/><input type="hidden" name="form" value="approve"/><input type="hidden" name="id" value="${id}"/><button>Approve</button></form>`;
const page = `<p>&lt;form&gt;</p>${approve("1", "a")}${approve("2", "b")}<form><input type="hidden" name="form" value="search"/><input name="q" value="a &amp;amp; &quot;b&quot; &#x27;c&#39; &#x1F600;" data-x="a>b"/></form>`;

const posted = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

test("the form of that name, with its values as a browser reads them", () => {
  expect(formIn(page, posted({ form: "search", q: "x" }))).toContainEqual({
    tag: "input",
    type: "text",
    name: "q",
    value: `a &amp; "b" 'c' 😀`,
  });
});

test("of several, the one about the same thing", () => {
  const found = formIn(page, posted({ form: "approve", id: "2" }));
  expect(found?.find(({ name }) => name === "$ACTION_KEY")?.value).toBe("b");
});

test("none, when it cannot be told which", () => {
  const twins = approve("1", "a") + approve("1", "b");
  expect(formIn(twins, posted({ form: "approve", id: "1" }))).toBeUndefined();
  expect(formIn(page, posted({ form: "approve", id: "3" }))).toBeUndefined();
  expect(formIn(page, posted({ form: "unknown" }))).toBeUndefined();
  expect(formIn(page, [])).toBeUndefined();
});
