import { beforeEach, expect, test, vi } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { accepted, someDraft, somePublished, someSection, told } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { signInAs, somebody } from "#features/people/testing.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { newId } from "#lib/id.ts";
import { doWithSeveralAction } from "./actions.ts";
import type { BulkVerb } from "./listings.ts";
import { articleList } from "./queries.ts";

vi.mock("next/headers", async () => (await import("#features/people/testing.ts")).nextHeaders);

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = (await somebody("editor")) as unknown as Admin;
  sectionId = (await someSection(editor)).id;
  await signInAs(editor);
});

async function run(verb: BulkVerb, ids: readonly string[], value = "") {
  const form = new FormData();
  form.set("verb", verb);
  form.set("value", value);
  for (const id of ids) form.append("ids", id);
  return doWithSeveralAction({ ok: false }, form);
}

const stateOf = async (id: string) => (await articleForEditing(editor, id))?.live.state;

test("each article is done or refused by itself, with one event for each that is done", async () => {
  const [one, two] = [await someDraft(editor, { sectionId }), await someDraft(editor, { sectionId })];
  const bare = await someDraft(editor);
  const before = (await told()).length;
  const answer = await run("publish", [one.id, bare.id, two.id]);
  expect(answer).toMatchObject({ ok: true, done: [one.id, two.id], undo: [] });
  expect(answer.refusals).toEqual({ [bare.id]: "Choose a section first." });
  expect(answer.message).toBe("2 articles published. 1 article could not be: see why beside it.");
  expect((await told()).slice(before).map(({ type, subject }) => [type, subject])).toEqual([
    ["article.published", one.id],
    ["article.published", two.id],
  ]);
});

test.each([
  ["retire", "retired", "published"],
  ["trash", undefined, "published"],
] as const)("what %s has done is undone by what it answers", async (verb, then, before) => {
  const articles = [
    await somePublished(editor, { sectionId }),
    await somePublished(editor, { sectionId, slug: "b" }),
  ];
  const ids = articles.map(({ id }) => id);
  const { undo = [] } = await run(verb, ids);
  for (const id of ids) expect(await stateOf(id)).toBe(then);
  for (const step of undo) expect(await run(step.verb, step.ids, step.value)).toMatchObject({ ok: true });
  for (const id of ids) expect(await stateOf(id)).toBe(before);
});

test("moving is undone to where each was, and a tag only of those that had none", async () => {
  const other = (await someSection(editor, "Weather")).id;
  const [here, there] = [
    await someDraft(editor, { sectionId, tagNames: ["Water"] }),
    await someDraft(editor),
  ];
  const ids = [here.id, there.id];
  const { undo: back = [] } = await run("move", ids, other);
  expect(back).toEqual([
    { verb: "move", value: sectionId, ids: [here.id] },
    { verb: "move", value: "", ids: [there.id] },
  ]);
  for (const step of back) await run(step.verb, step.ids, step.value);
  const sections = (await articleList(editor)).rows.map(({ section }) => section?.id);
  expect(sections.sort()).toEqual([sectionId, undefined]);
  const { undo } = await run("tag", ids, "water");
  expect(undo).toEqual([{ verb: "untag", value: "water", ids: [there.id] }]);
  expect(await run("tag", ids, "!!!")).toMatchObject({ ok: false });
});

test("a schedule that was called off is not promised back", async () => {
  const draft = await someDraft(editor, { sectionId });
  accepted(await publishArticle(editor, { ...draft, publishAt: new Date(Date.now() + 3_600_000) }));
  expect(await run("retire", [draft.id])).toMatchObject({ ok: true, undo: [] });
});

test("nothing is done without articles, with too many, or with those of somebody else", async () => {
  const refused = { ok: false, fields: { ids: expect.any(String) } };
  expect(await run("retire", [])).toMatchObject(refused);
  expect(await run("retire", Array.from({ length: 101 }, newId))).toMatchObject(refused);
  const { id } = await somePublished(editor, { sectionId });
  await signInAs(await somebody("author"));
  const before = (await told()).length;
  for (const verb of ["retire", "trash", "tag", "move", "publish"] as const) {
    const answer = await run(verb, [id], verb === "tag" ? "Water" : sectionId);
    expect(answer, verb).toMatchObject({ ok: false, done: [] });
  }
  expect(await told()).toHaveLength(before);
});
