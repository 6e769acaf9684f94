// Who may do what, as a table: a row per action and per admin route. authorization.test.ts finds a missing row,
// and runs every cell of the actions; the routes are asked over HTTP by the end-to-end tests.
import { type PeopleProps, type PeopleScene, peopleRoutes, peopleRows } from "./authorization-of-people.ts";
import {
  type SettingsProps,
  type SettingsScene,
  settingsRoutes,
  settingsRows,
} from "./authorization-of-settings.ts";
import { type WritingProps, writingRows } from "./authorization-of-writing.ts";
import { isAtLeast, type Role, roles } from "./people.ts";

const subjects = ["signed out", ...roles] as const;
type Subject = (typeof subjects)[number];

/** The first role that may; every later one may too. "anyone" need not be signed in. */
type From = "anyone" | Role;
/** Own: begun by whoever asks. */
type Ownership = "own" | "foreign";

interface Rule {
  /** Two answers where it matters whose article it is. */
  readonly from: From | Readonly<Record<Ownership, From>>;
  /** Who may not although the role would: the reason stands beside it. */
  readonly except?: readonly Role[];
}

/** What there is before the action: "draft", "published", "retired", "trashed" are states of the one article. */
export type Scene =
  | "draft"
  | "published"
  | "retired"
  | "trashed"
  | "held comment"
  | "published comment"
  | "removed comment"
  | "removed picture"
  | "password"
  | "set-up link"
  | PeopleScene
  | SettingsScene;

/** What a scene gives to the form; empty where it has none. */
export interface Props extends PeopleProps, SettingsProps, WritingProps {
  readonly articleId: string;
  readonly version: string;
  readonly sectionId: string;
  readonly commentId: string;
  readonly pictureId: string;
  readonly folderId: string;
  readonly formToken: string;
  readonly email: string;
  readonly setUpToken: string;
}

export interface ActionRow extends Rule {
  /** The noun and the exported name. */
  readonly action: string;
  readonly scene?: Scene;
  /** A form that whoever may is let through with. */
  readonly form: (props: Props) => Readonly<Record<string, string>>;
}

export interface RouteRow extends Rule {
  /** The method and the address as the folders of app/ spell it. */
  readonly route: string;
  /** What whoever may gets, where it is not 200. */
  readonly answers?: number;
  /** How who is signed out is sent to sign in, where it is not 303. */
  readonly sendsAway?: number;
}

const ownOrEditor = { own: "contributor", foreign: "editor" } as const;
const publisher = { own: "author", foreign: "editor" } as const;
const article = ({ articleId }: Props) => ({ id: articleId });
const comment = ({ commentId }: Props) => ({ id: commentId, state: "pending", page: "1" });

export const actionRows: readonly ActionRow[] = [
  {
    action: "people/signInAction",
    from: "anyone",
    scene: "password",
    form: ({ email, password }) => ({ email, password, next: "/admin" }),
  },
  { action: "people/signOutAction", from: "anyone", form: () => ({}) },
  {
    action: "people/setUpAction",
    from: "anyone",
    // Where there is an owner, nobody becomes one.
    except: ["owner"],
    scene: "set-up link",
    form: ({ setUpToken, email, password }) => ({
      ...{ token: setUpToken, email, password, name: "Ada" },
      ...{ publicationName: "The Lantern", timeZone: "UTC", language: "en" },
    }),
  },
  { action: "articles/createArticleAction", from: "contributor", form: () => ({ kind: "story" }) },
  {
    action: "articles/publishArticleAction",
    from: publisher,
    scene: "draft",
    form: ({ articleId, version }) => ({ id: articleId, version, publishAt: "" }),
  },
  { action: "articles/retireArticleAction", from: publisher, scene: "published", form: article },
  { action: "articles/restoreArticleAction", from: publisher, scene: "retired", form: article },
  { action: "trash/trashArticleAction", from: publisher, scene: "published", form: article },
  {
    action: "listings/doWithSeveralAction",
    from: publisher,
    scene: "published",
    form: ({ articleId }) => ({ verb: "retire", ids: articleId, value: "" }),
  },
  { action: "trash/untrashArticleAction", from: publisher, scene: "trashed", form: article },
  { action: "trash/deleteForGoodAction", from: publisher, scene: "trashed", form: article },
  {
    action: "library/describePictureAction",
    from: ownOrEditor,
    scene: "draft",
    form: ({ pictureId: id }) => ({
      id,
      folderId: "",
      alt: "Rain",
      caption: "",
      credit: "",
      focalX: "0.5",
      focalY: "0.5",
    }),
  },
  {
    action: "library/movePicturesAction",
    from: ownOrEditor,
    scene: "draft",
    form: ({ pictureId: ids, folderId }) => ({ ids, folderId }),
  },
  {
    action: "library/creditPicturesAction",
    from: ownOrEditor,
    scene: "draft",
    form: ({ pictureId: ids }) => ({ ids, credit: "Mo Sun" }),
  },
  {
    action: "library/removePicturesAction",
    from: ownOrEditor,
    scene: "draft",
    form: ({ pictureId: ids }) => ({ ids }),
  },
  {
    action: "library/restorePicturesAction",
    from: ownOrEditor,
    scene: "removed picture",
    form: ({ pictureId: ids }) => ({ ids }),
  },
  {
    action: "picture-folders/createFolderAction",
    from: "editor",
    form: () => ({ name: "Weather", parentId: "" }),
  },
  {
    action: "picture-folders/changeFolderAction",
    from: "editor",
    form: ({ folderId: id }) => ({ id, name: "Weather", parentId: "" }),
  },
  {
    action: "picture-folders/deleteFolderAction",
    from: "editor",
    form: ({ folderId: id }) => ({ id }),
  },
  {
    action: "comments/postCommentAction",
    from: "anyone",
    scene: "published",
    form: ({ articleId, formToken }) => ({
      ...{ articleId, token: formToken, name: "A reader", email: "", body: "It did." },
    }),
  },
  { action: "moderation/approveCommentAction", from: "editor", scene: "held comment", form: comment },
  { action: "moderation/removeCommentAction", from: "editor", scene: "published comment", form: comment },
  { action: "moderation/restoreCommentAction", from: "editor", scene: "removed comment", form: comment },
  ...peopleRows,
  ...settingsRows,
  ...writingRows,
];

export const routeRows: readonly RouteRow[] = [
  { route: "GET /admin", from: "contributor" },
  { route: "GET /admin/sign-in", from: "anyone" },
  { route: "GET /admin/set-up", from: "anyone" },
  { route: "GET /admin/articles", from: "contributor" },
  { route: "GET /admin/articles/[id]", from: ownOrEditor },
  { route: "GET /admin/articles/[id]/preview", from: ownOrEditor },
  { route: "GET /admin/articles/[id]/frames", from: ownOrEditor },
  { route: "GET /admin/articles/[id]/revisions", from: ownOrEditor },
  { route: "GET /admin/trash", from: "contributor" },
  { route: "GET /admin/media", from: "contributor" },
  { route: "GET /admin/media/[id]", from: "contributor" },
  { route: "GET /admin/comments", from: "editor" },
  { route: "GET /admin/events", from: "editor" },
  ...peopleRoutes,
  ...settingsRoutes,
  { route: "POST /api/uploads", from: "contributor", answers: 201 },
  { route: "GET /api/library", from: "contributor", sendsAway: 307 },
  { route: "GET /api/auth/[...nextauth]", from: "anyone" },
  { route: "POST /api/auth/[...nextauth]", from: "anyone" },
];

export interface Cell {
  readonly subject: Subject;
  /** Undefined where nothing belongs to anybody. */
  readonly ownership: Ownership | undefined;
  readonly may: boolean;
}

/** Every combination that a row speaks of. Nothing belongs to whoever is signed out. */
export function cellsOf({ from, except = [] }: Rule): Cell[] {
  return subjects.flatMap((subject) =>
    (typeof from === "string" ? [undefined] : (["own", "foreign"] as const))
      .filter((ownership) => ownership !== "own" || subject !== "signed out")
      .map((ownership) => {
        const first = typeof from === "string" ? from : from[ownership ?? "foreign"];
        return {
          subject,
          ownership,
          may: reaches(subject, first) && !except.some((role) => role === subject),
        };
      }),
  );
}

function reaches(subject: Subject, from: From): boolean {
  if (from === "anyone") return true;
  return subject !== "signed out" && isAtLeast(subject, from);
}

/** What an admin route answers: 303 to sign in, 404 for what one may not know of. */
export function statusOf({ answers = 200, sendsAway = 303 }: RouteRow, { subject, may }: Cell): number {
  if (may) return answers;
  return subject === "signed out" ? sendsAway : 404;
}
