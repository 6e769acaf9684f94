import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminNavigationPath, adminSettingsPath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireAdmin } from "#features/people/session.ts";
import { allSections } from "#features/sections/queries.ts";
import { FooterForm, SocialForm } from "#features/settings/components/footer-form.tsx";
import { NavigationForm } from "#features/settings/components/navigation-form.tsx";
import { SettingsTabs } from "#features/settings/components/settings-tabs.tsx";
import { identity } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Navigation and footer" };

export default async function NavigationPage() {
  const admin = await requireAdmin();
  const [{ navigation, footerText, footerLinks, social }, sections] = await Promise.all([
    identity(),
    allSections(),
  ]);
  return (
    <Desk staff={admin} current={adminSettingsPath}>
      <PageTitle title="Settings" help="What is changed here shows on the site at once." />
      <SettingsTabs current={adminNavigationPath} />
      <NavigationForm navigation={navigation} sections={sections.map(({ id, name }) => ({ id, name }))} />
      <FooterForm text={footerText} links={footerLinks} />
      <SocialForm links={social} />
    </Desk>
  );
}
