import {
  CircleUserRound,
  ExternalLink,
  FileText,
  History,
  Images,
  type LucideIcon,
  Mail,
  MessageSquare,
  Rows3,
  Settings,
  Users,
} from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import * as paths from "#features/paths.ts";
import { isAtLeast, type Role, type Staff } from "#features/people/people.ts";
import { SignOutButton } from "./sign-out-button.tsx";

const rooms: readonly { path: string; name: string; icon: LucideIcon; from: Role }[] = [
  { path: paths.adminArticlesPath, name: "Articles", icon: FileText, from: "contributor" },
  { path: paths.adminMediaPath, name: "Media", icon: Images, from: "contributor" },
  { path: paths.adminCommentsPath, name: "Comments", icon: MessageSquare, from: "editor" },
  { path: paths.adminSectionsPath, name: "Sections", icon: Rows3, from: "editor" },
  { path: paths.adminEventsPath, name: "Log", icon: History, from: "editor" },
  { path: paths.adminPeoplePath, name: "People", icon: Users, from: "contributor" },
  { path: paths.adminMailPath(), name: "Mail", icon: Mail, from: "admin" },
  { path: paths.adminSettingsPath, name: "Settings", icon: Settings, from: "admin" },
];

interface DeskProps {
  readonly staff: Staff;
  /** The path of the room we are in. */
  readonly current: string;
  readonly children: ReactNode;
}

/** The frame of every admin page: where one is, where one can go, who one is. */
export function Desk({ staff, current, children }: DeskProps) {
  const open = rooms.filter((room) => isAtLeast(staff.role, room.from));
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_1fr]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-panel focus:p-3"
      >
        Skip to the content
      </a>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-panel px-3 py-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:border-r lg:border-b-0 lg:p-4">
        <Link
          href={paths.adminPath}
          className="font-serif text-xl font-semibold text-ink no-underline lg:mb-4 lg:px-2"
        >
          Masthead
        </Link>
        <nav
          aria-label="Admin"
          className="order-last -mx-1 flex w-full gap-1 overflow-x-auto px-1 lg:order-none lg:flex-col"
        >
          {open.map(({ path, name, icon: Icon }) => (
            <Link
              key={path}
              href={path}
              aria-current={current === path ? "page" : undefined}
              className="flex min-h-10 items-center gap-2 rounded-md px-2 font-medium whitespace-nowrap text-muted no-underline hover:bg-sunken aria-[current]:bg-sunken aria-[current]:text-ink"
            >
              <Icon size={17} aria-hidden /> {name}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-2 lg:mt-auto lg:ml-0 lg:flex-col lg:items-stretch">
          <a
            href={paths.homePath}
            className="hidden items-center gap-2 px-2 py-1.5 text-muted hover:text-ink sm:flex"
          >
            <ExternalLink size={16} aria-hidden /> Open the site
          </a>
          <Link
            href={paths.adminProfilePath}
            aria-current={current === paths.adminProfilePath ? "page" : undefined}
            className="flex min-h-10 items-center gap-2 rounded-md px-2 text-muted no-underline hover:bg-sunken aria-[current]:bg-sunken aria-[current]:text-ink"
          >
            <CircleUserRound size={17} aria-hidden className="shrink-0" />
            <span className="sr-only min-w-0 lg:not-sr-only">
              {staff.name}
              <span className="block text-xs">{staff.role}</span>
            </span>
          </Link>
          <SignOutButton />
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-6xl px-4 py-6 lg:px-8 lg:py-8">
        {children}
      </main>
    </div>
  );
}
