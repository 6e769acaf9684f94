import { beforeEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { accepted, someone, told } from "#features/articles/testing.ts";
import { movePictures, removePictures, restorePictures } from "#features/library/mutations.ts";
import { pictureInLibrary } from "#features/library/queries.ts";
import { somePicture } from "#features/library/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { changeFolder, createFolder, deleteFolder } from "./mutations.ts";
import { pictureFolders } from "./queries.ts";

useTestDatabase();

let editor: Admin;
beforeEach(async () => {
  editor = await someone("editor");
});

const create = async (name: string, parentId: string | null = null) =>
  accepted(await createFolder(editor, { name, parentId })).id;
const paths = async () => (await pictureFolders(editor)).map(({ path }) => path);

test("folders stand in one another, are renamed and moved", async () => {
  const harbour = await create("Harbour");
  const boats = await create("Boats", harbour);
  expect(await paths()).toEqual(["Harbour", "Harbour / Boats"]);
  accepted(await changeFolder(editor, { id: boats, name: "Ships", parentId: null }));
  expect(await paths()).toEqual(["Harbour", "Ships"]);
  const inItself = await changeFolder(editor, { id: boats, name: "Ships", parentId: boats });
  expect(inItself).toMatchObject({ ok: false, field: "parentId" });
  expect((await told()).map(({ type }) => type)).toEqual([
    "picture-folder.created",
    "picture-folder.created",
    "picture-folder.changed",
  ]);
});

test("a name stands once in a place", async () => {
  const harbour = await create("Harbour");
  await create("Boats", harbour);
  const twice = { ok: false, field: "name" };
  expect(await createFolder(editor, { name: "Harbour", parentId: null })).toMatchObject(twice);
  expect(await createFolder(editor, { name: "Boats", parentId: harbour })).toMatchObject(twice);
  const boats = await create("Boats");
  expect(await changeFolder(editor, { id: boats, name: "Boats", parentId: harbour })).toMatchObject(twice);
  expect(await createFolder(editor, { name: "New", parentId: "nowhere" })).toMatchObject({ ok: false });
});

test("only what is empty is deleted, and a picture that comes back then lies in no folder", async () => {
  const harbour = await create("Harbour");
  const boats = await create("Boats", harbour);
  const { id } = await somePicture(editor);
  accepted(await movePictures(editor, { ids: [id], folderId: boats }));
  expect(await deleteFolder(editor, { id: harbour })).toMatchObject({ ok: false });
  expect(await deleteFolder(editor, { id: boats })).toMatchObject({ ok: false });
  accepted(await removePictures(editor, { ids: [id], confirmed: false }));
  accepted(await deleteFolder(editor, { id: boats }));
  accepted(await deleteFolder(editor, { id: harbour }));
  accepted(await restorePictures(editor, { ids: [id] }));
  expect((await pictureInLibrary(editor, id))?.folderId).toBeNull();
  expect(await paths()).toEqual([]);
});
