// The addresses of the admin, and of what only staff ask for.
export const adminPath = "/admin";
export const adminArticlesPath = "/admin/articles";
/** The list of articles, filtered; what is empty is left out. */
export function articleListPath(query: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return said.length === 0 ? adminArticlesPath : `${adminArticlesPath}?${new URLSearchParams(said)}`;
}

export const adminCommentsPath = "/admin/comments";
/** A place in the moderation queue; `done` is what has just happened there. */
export function queuePath(place: { state: string; page: number; done?: string }): string {
  const { state, page, done } = place;
  const query = new URLSearchParams({
    state,
    ...(page > 1 && { page: String(page) }),
    ...(done !== undefined && { done }),
  });
  return `${adminCommentsPath}?${query}`;
}

/** What lies in the trash; the page after a cursor. */
export function adminTrashPath(after?: string): string {
  return after === undefined ? "/admin/trash" : `/admin/trash?${new URLSearchParams({ after })}`;
}

export const adminMediaPath = "/admin/media";

interface LibraryPlace {
  readonly q?: string | undefined;
  readonly folder?: string | undefined;
  readonly kind?: string | undefined;
  readonly view?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** A page of the media library; without anything that is not needed to say which. */
export function libraryPath({ view, ...place }: LibraryPlace): string {
  const said = Object.entries({ ...place, view: view === "grid" ? undefined : view });
  const query = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? adminMediaPath : `${adminMediaPath}?${query}`;
}

export function adminPicturePath(picture: { id: string }): string {
  return `${adminMediaPath}/${picture.id}`;
}

export const uploadsPath = "/api/uploads";
export const libraryApiPath = "/api/library";

export const adminSectionsPath = "/admin/sections";
export const adminEventsPath = "/admin/events";
export const adminPeoplePath = "/admin/people";
/** What each role may do. */
export const adminRolesPath = "/admin/people#roles";
/** What Masthead has written to people; `before` is the last letter of the page before. */
export function adminMailPath(before?: string): string {
  return before === undefined ? "/admin/mail" : `/admin/mail?before=${before}`;
}
/** With what is looked for in the names of tags, and the page of what was found. */
export function adminTagsPath({ text = "", page = 1 }: { text?: string; page?: number } = {}): string {
  const query = new URLSearchParams({ ...(text && { q: text }), ...(page > 1 && { page: `${page}` }) });
  return query.size === 0 ? "/admin/tags" : `/admin/tags?${query}`;
}

export const adminJobsPath = "/admin/jobs";
export const adminHomePath = "/admin/home";

/** The home page with other stories in front: ids, with commas between them. */
export function homePreviewPath(wanted: { stories: string; theme: "light" | "dark" }): string {
  return `${adminHomePath}/preview?${new URLSearchParams(wanted)}`;
}

export const adminSettingsPath = "/admin/settings";
export const adminNavigationPath = "/admin/settings/navigation";
export const signInPath = "/admin/sign-in";
export const secondStepPath = "/admin/second-step";
export const setUpPath = "/admin/set-up";
export const invitationPath = "/admin/invitation";
export const forgottenPasswordPath = "/admin/forgotten-password";
export const newPasswordPath = "/admin/new-password";
export const newEmailPath = "/admin/new-email";
export const adminProfilePath = "/admin/profile";
export const adminSecondFactorPath = "/admin/profile/second-factor";

export function adminArticlePath(article: { id: string }): string {
  return `${adminArticlesPath}/${article.id}`;
}

interface Preview {
  readonly id: string;
  /** Words that were kept before; nothing: those of the working copy. */
  readonly revision?: string;
  /** Stands in a frame, by day or by night. */
  readonly theme?: "light" | "dark";
}

/** An article as readers would see it. */
export function adminPreviewPath({ id, ...how }: Preview): string {
  const query = new URLSearchParams({ ...how }).toString();
  return `${adminArticlePath({ id })}/preview${query === "" ? "" : `?${query}`}`;
}

/** The same in frames: as wide as a telephone or a desk, by day and by night. */
export function adminFramesPath(article: { id: string }): string {
  return `${adminArticlePath(article)}/frames`;
}

/** What has been kept of an article; `before` is the last number of the page before. */
export function adminRevisionsPath({ id, before }: { id: string; before?: number }): string {
  return `${adminArticlePath({ id })}/revisions${before === undefined ? "" : `?before=${before}`}`;
}
