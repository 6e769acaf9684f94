import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminSettingsPath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireAdmin } from "#features/people/session.ts";
import { DiscussionForm } from "#features/settings/components/discussion-form.tsx";
import { IdentityForm } from "#features/settings/components/identity-form.tsx";
import { PlaceForm } from "#features/settings/components/place-form.tsx";
import { SettingsTabs } from "#features/settings/components/settings-tabs.tsx";
import { commentSettings, publicationWithIdentity } from "#features/settings/queries.ts";
import { languageChoices } from "#features/words/words.ts";
import { timeZoneNames } from "#lib/time-zone.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const admin = await requireAdmin();
  const [{ publication, identity }, { policy }] = await Promise.all([
    publicationWithIdentity(),
    commentSettings(),
  ]);
  return (
    <Desk staff={admin} current={adminSettingsPath}>
      <PageTitle title="Settings" help="What is changed here shows on the site at once." />
      <SettingsTabs current={adminSettingsPath} />
      <IdentityForm {...publication} accent={identity.accent.light} />
      <PlaceForm
        {...publication}
        languages={languageChoices(publication.language)}
        timeZones={timeZoneNames()}
      />
      <DiscussionForm policy={policy} />
    </Desk>
  );
}
