import { expect, test } from "vitest";
import { errorsByKey, rowsOf, withRow } from "./links-editor.tsx";

test("a new row has a key that no other row has, also after some were taken out", () => {
  const rows = rowsOf([
    { label: "One", href: "/one" },
    { label: "Two", href: "/two" },
  ]).slice(1);
  const keys = withRow(withRow(rows, { sectionId: "", label: "", href: "" }), {
    sectionId: "",
    label: "A",
    href: "",
  }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a section goes by its name, and one that is gone says so", () => {
  const rows = rowsOf([{ sectionId: "a" }, { sectionId: "b" }], [{ id: "a", name: "Art" }]);
  expect(rows.map(({ label }) => label)).toEqual(["Art", "A section that is gone"]);
});

test("an error stays with its row when the rows have moved", () => {
  const errors = errorsByKey({ "label-1": "A link has a name.", footerText: "Too long." }, ["7", "3"]);
  expect(errors).toEqual({ "label-3": "A link has a name.", footerText: "Too long." });
});
