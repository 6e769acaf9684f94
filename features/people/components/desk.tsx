import { CircleUserRound, ExternalLink } from "lucide-react";

import Link from "next/link";
import type { ReactNode } from "react";
import { ShortcutsButton } from "#components/shortcuts/shortcuts-button.tsx";
import * as paths from "#features/admin-paths.ts";
import { homePath } from "#features/paths.ts";
import { isAtLeast, type Staff } from "#features/people/people.ts";
import { DeskBar } from "./desk-bar.tsx";
import { DeskKeys } from "./desk-keys.tsx";
import { rooms } from "./desk-rooms.ts";
import { SignOutButton } from "./sign-out-button.tsx";

interface DeskProps {
  readonly staff: Staff;
  /** The path of the room we are in. */
  readonly current: string;
  readonly children: ReactNode;
}

/** The frame of every admin page: where one is, where one can go, who one is. */
export function Desk({ staff, current, children }: DeskProps) {
  const open = rooms.filter((room) => isAtLeast(staff.role, room.from));
  const doors = [
    ...open.map(({ path, name, letter }) => ({ path, name, letter })),
    { path: paths.adminProfilePath, name: "Your profile", letter: "y" },
    { path: homePath, name: "The site", letter: "h" },
  ];
  return (
    <div className="min-h-dvh pb-[var(--foot)] lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-40 focus:m-2 focus:rounded-md focus:bg-panel focus:p-3"
      >
        Skip to the content
      </a>
      <DeskKeys doors={doors} />
      <header className="flex items-center gap-4 border-b border-line bg-panel px-4 py-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:overflow-y-auto lg:border-r lg:border-b-0 lg:p-4">
        <Link
          href={paths.adminPath}
          className="font-serif text-xl font-semibold text-ink no-underline lg:mb-2 lg:px-2"
        >
          Masthead
        </Link>
        <nav aria-label="Admin" className="hidden gap-1 lg:flex lg:flex-col">
          {open.map(({ path, name, icon: Icon }) => (
            <Link
              key={path}
              href={path}
              aria-current={current === path ? "page" : undefined}
              className="flex min-h-9 items-center gap-2.5 rounded-md px-2 font-medium text-muted no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:text-ink"
            >
              <Icon size={17} aria-hidden /> {name}
            </Link>
          ))}
        </nav>
        <div className="hidden lg:mt-auto lg:grid lg:gap-0.5">
          <a
            href={homePath}
            className="flex min-h-9 items-center gap-2.5 rounded-md px-2 text-muted no-underline hover:bg-sunken hover:text-ink"
          >
            <ExternalLink size={17} aria-hidden /> Open the site
          </a>
          <ShortcutsButton />
          <Link
            href={paths.adminProfilePath}
            aria-current={current === paths.adminProfilePath ? "page" : undefined}
            className="flex min-h-10 items-center gap-2.5 rounded-md px-2 text-muted no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:text-ink"
          >
            <CircleUserRound size={17} aria-hidden className="shrink-0" />
            <span className="min-w-0 wrap-anywhere">
              {staff.name}
              <span className="block text-xs">{staff.role}</span>
            </span>
          </Link>
          <SignOutButton />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 py-6 outline-none lg:px-8 lg:py-8"
      >
        {children}
      </main>
      <DeskBar staff={staff} open={open} current={current} />
    </div>
  );
}
