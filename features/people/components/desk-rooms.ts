import {
  FileText,
  History,
  Images,
  LayoutTemplate,
  type LucideIcon,
  Mail,
  MessageSquare,
  Rows3,
  Settings,
  Sun,
  Tag,
  Trash2,
  Users,
} from "lucide-react";
import * as paths from "#features/admin-paths.ts";
import type { Role } from "#features/people/people.ts";

interface Room {
  readonly path: string;
  readonly name: string;
  readonly icon: LucideIcon;
  /** The first role that may enter. */
  readonly from: Role;
  /** "g" and this letter lead there. */
  readonly letter: string;
}

/** The rooms of the admin, in the order of the desk; the first four have their place under a thumb on phones. */
export const rooms: readonly Room[] = [
  { path: paths.adminPath, name: "Today", icon: Sun, from: "contributor", letter: "d" },
  { path: paths.adminArticlesPath, name: "Articles", icon: FileText, from: "contributor", letter: "a" },
  { path: paths.adminMediaPath, name: "Media", icon: Images, from: "contributor", letter: "m" },
  { path: paths.adminCommentsPath, name: "Comments", icon: MessageSquare, from: "editor", letter: "c" },
  { path: paths.adminHomePath, name: "Home page", icon: LayoutTemplate, from: "editor", letter: "f" },
  { path: paths.adminSectionsPath, name: "Sections", icon: Rows3, from: "editor", letter: "s" },
  { path: paths.adminTagsPath(), name: "Tags", icon: Tag, from: "editor", letter: "g" },
  { path: paths.adminPeoplePath, name: "People", icon: Users, from: "contributor", letter: "p" },
  { path: paths.adminTrashPath(), name: "Trash", icon: Trash2, from: "contributor", letter: "t" },
  { path: paths.adminEventsPath, name: "Log", icon: History, from: "editor", letter: "l" },
  { path: paths.adminMailPath(), name: "Mail", icon: Mail, from: "admin", letter: "e" },
  { path: paths.adminSettingsPath, name: "Settings", icon: Settings, from: "admin", letter: "," },
];
