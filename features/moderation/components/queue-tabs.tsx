import Link from "next/link";
import { countedAtMost, type ModerationState, moderationStates } from "#features/moderation/moderation.ts";
import { queuePath } from "#features/paths.ts";

const names: Readonly<Record<ModerationState, string>> = {
  pending: "Waiting",
  published: "On the site",
  removed: "Removed",
};

interface QueueTabsProps {
  readonly state: ModerationState;
  readonly counts: Readonly<Record<ModerationState, number>>;
}

export function QueueTabs({ state, counts }: QueueTabsProps) {
  return (
    <nav aria-label="States of comments" className="mb-4 flex gap-1 border-b border-line">
      {moderationStates.map((name) => (
        <Link
          key={name}
          href={queuePath({ state: name, page: 1 })}
          aria-current={name === state ? "page" : undefined}
          className="-mb-px flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium text-muted no-underline hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
        >
          {names[name]} <span className="text-muted">{total(counts[name])}</span>
        </Link>
      ))}
    </nav>
  );
}

function total(count: number): string {
  return `${count.toLocaleString("en")}${count >= countedAtMost ? "+" : ""}`;
}
