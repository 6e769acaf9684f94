import { TabLinks } from "#components/tab-links.tsx";
import { adminJobsPath, adminMailPath } from "#features/admin-paths.ts";

const tabs = [
  { href: adminMailPath(), name: "Letters" },
  { href: adminJobsPath, name: "Work in the background" },
];

/** What Masthead does by itself. */
export function BackgroundTabs({ current }: { current: string }) {
  return <TabLinks label="What Masthead does by itself" tabs={tabs} current={current} />;
}
