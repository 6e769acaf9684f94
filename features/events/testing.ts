// An editorial office where anything may happen: for tests of what must follow.
import sharp from "sharp";
import { publishArticle, restoreArticle, retireArticle } from "#features/articles/mutations.ts";
import { someDraft, someSection, textOf, write } from "#features/articles/testing.ts";
import { approveComment, postComment, removeComment, restoreComment } from "#features/comments/mutations.ts";
import { somePost } from "#features/comments/testing.ts";
import { moveArticle, tagArticle, untagArticle } from "#features/filing/mutations.ts";
import { describePicture, removePictures, replacePicture } from "#features/library/mutations.ts";
import { addOwnMedia, makeVariants } from "#features/media/mutations.ts";
import type { Admin } from "#features/people/people.ts";
import { changeProfile } from "#features/profile/mutations.ts";
import { changeSection } from "#features/sections/mutations.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { makeShareImage } from "#features/share-images/mutations.ts";
import { deleteForGood, trashArticle, untrashArticle } from "#features/trash/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";

export interface Office {
  readonly editor: Admin;
  readonly stories: string[];
  readonly comments: string[];
  /** Those that have no smaller copies yet. */
  readonly pictures: string[];
  /** All that were ever put above a story. */
  readonly hung: string[];
  /** How soon a scheduled story falls due, in milliseconds. */
  readonly soon: number;
  sectionOf(n: number): string;
  /** Lets the time pass in which something may fall due. */
  wait(): Promise<unknown>;
}

/** Three stories in two sections, none of them published. */
export async function office(editor: Admin, { soon, wait }: Pick<Office, "soon" | "wait">): Promise<Office> {
  const sections = [
    await someSection(editor, "Ferries", "ferries"),
    await someSection(editor, "Bread", "bread"),
  ];
  const sectionOf = (n: number) => sections[n % 2]?.id ?? "";
  const stories: string[] = [];
  for (let n = 0; n < 3; n++) stories.push(await begin(editor, n, sectionOf(n)));
  return { editor, stories, comments: [], pictures: [], hung: [], soon, sectionOf, wait };
}

async function begin(editor: Admin, n: number, sectionId: string): Promise<string> {
  return (await someDraft(editor, { headline: `Story ${n}`, sectionId })).id;
}

/** Nobody writes in the trash. */
async function rewrite(at: Office, id: string, words: Parameters<typeof write>[2]): Promise<void> {
  if ((await articleForEditing(at.editor, id)) !== undefined) await write(at.editor, id, words);
}

/** Another one is begun in the place of what is gone. */
async function deleteOne(at: Office, n: number): Promise<void> {
  const place = n % at.stories.length;
  const gone = n % 4 === 0 && (await deleteForGood(at.editor, { id: storyOf(at, n) })).ok;
  if (gone) at.stories[place] = await begin(at.editor, place, at.sectionOf(n));
}

function storyOf({ stories }: Office, n: number): string {
  return stories[n % stories.length] ?? "";
}

async function publish({ editor }: Office, id: string, publishAt?: Date): Promise<void> {
  const version = (await articleForEditing(editor, id))?.version ?? 0;
  await publishArticle(editor, { id, version, publishAt });
}

async function onComment(
  { comments }: Office,
  n: number,
  act: (input: { id: string }) => Promise<unknown>,
): Promise<void> {
  const id = comments[n % Math.max(1, comments.length)];
  if (id !== undefined) await act({ id });
}

async function onPicture({ hung }: Office, n: number, act: (id: string) => Promise<unknown>): Promise<void> {
  const id = hung[n % Math.max(1, hung.length)];
  if (id !== undefined) await act(id);
}

const said = { folderId: null, alt: "A field", caption: "", credit: "", focalY: 0.5 };

async function somePicture(shade = 0) {
  const background = { r: shade % 256, g: 43, b: 74 };
  const create = { width: 8, height: 8, channels: 3, background } as const;
  return { fileName: "a.webp", bytes: await sharp({ create }).webp().toBuffer() };
}

/** What may happen; a refusal is as good as anything else. */
export const deeds: Readonly<Record<string, (at: Office, n: number) => Promise<unknown>>> = {
  write: (at, n) => {
    const tagNames = n % 3 === 0 ? [] : [n % 2 === 0 ? "Rain" : "Sun"];
    const words = {
      tagNames,
      headline: `Story ${n}`,
      body: textOf(`Rain, ${n} times`),
      sectionId: at.sectionOf(n),
    };
    return rewrite(at, storyOf(at, n), words);
  },
  publish: (at, n) => publish(at, storyOf(at, n)),
  illustrate: async (at, n) => {
    const { id: mediaId, address, ...size } = await addOwnMedia(at.editor, await somePicture());
    const hero = { mediaId, address, ...size, alt: "A field", caption: "", credit: "" };
    await rewrite(at, storyOf(at, n), { hero });
    await publish(at, storyOf(at, n));
    at.pictures.push(mediaId);
    at.hung.push(mediaId);
  },
  replacePicture: (at, n) =>
    onPicture(at, n, async (id) => replacePicture(at.editor, { id, ...(await somePicture(n)) })),
  refocus: (at, n) =>
    onPicture(at, n, (id) => describePicture(at.editor, { id, ...said, focalX: (n % 5) / 5 })),
  takeDown: (at, n) => onPicture(at, n, (id) => removePictures(at.editor, { ids: [id], confirmed: true })),
  makeCopies: async (at) => {
    for (const id of at.pictures.splice(0)) await makeVariants(id);
  },
  move: async (at, n) => {
    await rewrite(at, storyOf(at, n), { slug: `story-at-${n % 4}-${n % at.stories.length}` });
    await publish(at, storyOf(at, n));
  },
  schedule: (at, n) => publish(at, storyOf(at, n), new Date(now().getTime() + at.soon * (1 + (n % 3)))),
  wait: (at) => at.wait(),
  retire: (at, n) => retireArticle(at.editor, { id: storyOf(at, n) }),
  restore: (at, n) => restoreArticle(at.editor, { id: storyOf(at, n) }),
  shelve: (at, n) => moveArticle(at.editor, { id: storyOf(at, n), sectionId: at.sectionOf(n) }),
  tag: (at, n) => tagArticle(at.editor, { id: storyOf(at, n), name: n % 2 === 0 ? "Rain" : "Sun" }),
  untag: (at, n) => untagArticle(at.editor, { id: storyOf(at, n), name: n % 2 === 0 ? "Rain" : "Sun" }),
  trash: (at, n) => trashArticle(at.editor, { id: storyOf(at, n) }),
  untrash: (at, n) => untrashArticle(at.editor, { id: storyOf(at, n) }),
  delete: deleteOne,
  comment: async (at, n) => {
    const posted = await postComment(undefined, somePost(storyOf(at, n)));
    if (posted.ok) at.comments.push(posted.value.id);
  },
  approve: (at, n) => onComment(at, n, (comment) => approveComment(at.editor, comment)),
  remove: (at, n) => onComment(at, n, (comment) => removeComment(at.editor, comment)),
  putBack: (at, n) => onComment(at, n, (comment) => restoreComment(at.editor, comment)),
  rename: (at, n) => {
    const named = { name: `Section ${n % 2}`, slug: n % 3 === 0 ? `s${n % 2}` : null };
    const said = { description: `${n}`, colour: "#a62b4a" };
    return changeSection(at.editor, { id: at.sectionOf(n), ...named, ...said });
  },
  introduce: (at, n) => changeProfile(at.editor, { name: `Person ${n}`, bio: "" }),
  draw: (at, n) => makeShareImage(storyOf(at, n)),
  settings: (at, n) => changeSettings(at.editor, { name: `Publication ${n}` }),
};

/** Where the stories and sections of the office have been, are or may be. */
export const placesOfOffice: readonly string[] = [
  ...["/", "/ferries", "/bread", "/s0", "/s1", "/section-0", "/search?q=rain"],
  ...["/feed.xml", "/atom.xml", "/feed.json", "/comments.xml", "/ferries/feed.xml", "/s1/atom.xml"],
  ...["/tag/rain", "/tag/sun", "/archive", "/archive?page=1"],
  ...["/tag/rain/feed.xml", "/tag/sun/feed.json", "/ferries/story-0/comments.xml"],
  ...["/sitemap.xml", "/sitemap-pages.xml", "/sitemap-stories.xml", "/news-sitemap.xml"],
  ...["ferries", "bread", "s1", "section-0"].flatMap((section) =>
    ["story-0", "story-1", "story-at-1-0", "story-at-2-1"].map((slug) => `/${section}/${slug}`),
  ),
];
