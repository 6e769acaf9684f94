import { TabLinks } from "#components/tab-links.tsx";
import { adminNavigationPath, adminSettingsPath } from "#features/admin-paths.ts";

const tabs = [
  { href: adminSettingsPath, name: "Publication" },
  { href: adminNavigationPath, name: "Navigation and footer" },
];

export function SettingsTabs({ current }: { current: string }) {
  return <TabLinks label="Settings" tabs={tabs} current={current} />;
}
