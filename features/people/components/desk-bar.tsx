import { CircleUserRound, Ellipsis, ExternalLink } from "lucide-react";
import Link from "next/link";
import * as paths from "#features/admin-paths.ts";
import { homePath } from "#features/paths.ts";
import type { Staff } from "#features/people/people.ts";
import { DeskMore } from "./desk-more.tsx";
import type { rooms } from "./desk-rooms.ts";
import { SignOutButton } from "./sign-out-button.tsx";

type Rooms = typeof rooms;

interface DeskBarProps {
  readonly staff: Staff;
  readonly open: Rooms;
  readonly current: string;
}

const underThumb = 4;
const cell =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-medium text-muted no-underline aria-[current]:text-accent";

/** The way through the admin on phones, at the foot of the screen, where a thumb reaches it. */
export function DeskBar({ staff, open, current }: DeskBarProps) {
  const [near, far] = [open.slice(0, underThumb), open.slice(underThumb)];
  return (
    <nav
      aria-label="Admin"
      data-foot
      className="fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col border-t border-line bg-panel pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {near.map(({ path, name, icon: Icon }) => (
        <Link key={path} href={path} aria-current={current === path ? "page" : undefined} className={cell}>
          <Icon size={20} aria-hidden /> {name}
        </Link>
      ))}
      <DeskMore
        summary={
          <summary className={`${cell} list-none [&::-webkit-details-marker]:hidden`}>
            <Ellipsis size={20} aria-hidden /> More
          </summary>
        }
      >
        <div className="absolute inset-x-2 bottom-full mb-2 grid gap-1 rounded-lg border border-edge bg-panel p-2 shadow-xl">
          {far.map(({ path, name, icon: Icon }) => (
            <Link
              key={path}
              href={path}
              aria-current={current === path ? "page" : undefined}
              className="flex min-h-11 items-center gap-3 rounded-md px-3 font-medium text-ink no-underline aria-[current]:bg-sunken"
            >
              <Icon size={18} aria-hidden /> {name}
            </Link>
          ))}
          <a
            href={homePath}
            className="flex min-h-11 items-center gap-3 rounded-md px-3 font-medium text-ink no-underline"
          >
            <ExternalLink size={18} aria-hidden /> Open the site
          </a>
          <div className="flex items-center justify-between gap-3 border-t border-line px-3 pt-2">
            <Link
              href={paths.adminProfilePath}
              className="flex min-h-11 min-w-0 items-center gap-3 text-ink no-underline wrap-anywhere"
            >
              <CircleUserRound size={18} aria-hidden className="shrink-0" /> {staff.name}, {staff.role}
            </Link>
            <SignOutButton />
          </div>
        </div>
      </DeskMore>
    </nav>
  );
}
