// The rows of authorization.ts that are about the settings and what gives the publication its order.
import type { Role } from "./people.ts";

export type SettingsScene = "draft" | "two tags" | "failed job";

/** What a scene gives to the form; empty where it has none. */
export interface SettingsProps {
  readonly tagId: string;
  readonly jobId: string;
  readonly sectionId: string;
}

interface SettingsRow {
  readonly action: string;
  readonly from: Role;
  readonly scene?: SettingsScene;
  readonly form: (props: SettingsProps) => Readonly<Record<string, string>>;
}

const section = { name: "Weather", slug: "weather", description: "", colour: "#1f4fa3" };
const link = { labels: "About", addresses: "/about" };

export const settingsRows: readonly SettingsRow[] = [
  {
    action: "settings/changeIdentityAction",
    from: "admin",
    form: () => ({ name: "The Lantern", motto: "", accent: "#1f4fa3" }),
  },
  {
    action: "settings/changePlaceAction",
    from: "admin",
    form: () => ({ language: "de", timeZone: "Europe/Berlin" }),
  },
  { action: "settings/changeDiscussionAction", from: "admin", form: () => ({ commentsPolicy: "closed" }) },
  { action: "settings/changeNavigationAction", from: "admin", form: () => ({ sections: "", ...link }) },
  { action: "settings/letSectionsLeadAction", from: "admin", form: () => ({}) },
  { action: "settings/changeFooterAction", from: "admin", form: () => ({ footerText: "", ...link }) },
  {
    action: "settings/changeSocialAction",
    from: "admin",
    form: () => ({ labels: "Here", addresses: "https://social.example/@era" }),
  },
  { action: "sections/createSectionAction", from: "editor", form: () => section },
  {
    action: "sections/changeSectionAction",
    from: "editor",
    scene: "draft",
    form: ({ sectionId }) => ({ id: sectionId, ...section }),
  },
  {
    action: "background/retryJobAction",
    from: "admin",
    scene: "failed job",
    form: ({ jobId }) => ({ id: jobId }),
  },
  { action: "home/composeHomeAction", from: "editor", form: () => ({ articleIds: "" }) },
  { action: "home/findStoriesAction", from: "editor", form: () => ({ text: "rain" }) },
  {
    action: "tags/renameTagAction",
    from: "editor",
    scene: "two tags",
    form: ({ tagId }) => ({ id: tagId, name: "Haze", description: "" }),
  },
  {
    action: "tags/mergeTagsAction",
    from: "editor",
    scene: "two tags",
    form: ({ tagId }) => ({ id: tagId, into: "Mist" }),
  },
  {
    action: "tags/removeTagAction",
    from: "editor",
    scene: "two tags",
    form: ({ tagId }) => ({ id: tagId }),
  },
];

export const settingsRoutes: readonly { readonly route: string; readonly from: Role }[] = [
  { route: "GET /admin/sections", from: "editor" },
  { route: "GET /admin/jobs", from: "admin" },
  { route: "GET /admin/home", from: "editor" },
  { route: "GET /admin/home/preview", from: "editor" },
  { route: "GET /admin/tags", from: "editor" },
  { route: "GET /admin/settings", from: "admin" },
  { route: "GET /admin/settings/navigation", from: "admin" },
];
