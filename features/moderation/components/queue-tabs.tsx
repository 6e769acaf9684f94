import { TabLinks } from "#components/tab-links.tsx";
import { queuePath } from "#features/admin-paths.ts";
import { countedAtMost, type ModerationState, moderationStates } from "#features/moderation/moderation.ts";

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
  const pathOf = (each: ModerationState) => queuePath({ state: each, page: 1 });
  const tabs = moderationStates.map((each) => ({
    href: pathOf(each),
    name: names[each],
    note: total(counts[each]),
  }));
  return <TabLinks label="States of comments" tabs={tabs} current={pathOf(state)} />;
}

function total(count: number): string {
  return `${count.toLocaleString("en")}${count >= countedAtMost ? "+" : ""}`;
}
